package interlope.run.question;

import interlope.run.Run;
import interlope.run.SuiteListener;
import interlope.scenario.Scenario;

/// Hears of runs and says nothing.
public enum Silent implements SuiteListener {
  LISTENER;

  @Override
  public void started(Scenario scenario) {}

  @Override
  public void finished(Run run, int done, int total) {}
}
