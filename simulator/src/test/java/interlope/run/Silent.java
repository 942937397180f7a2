package interlope.run;

import interlope.scenario.Scenario;

/// Hears of runs and says nothing.
enum Silent implements SuiteListener {
  LISTENER;

  @Override
  public void started(Scenario scenario) {}

  @Override
  public void finished(Run run, int done, int total) {}
}
