package interlope.lab;

import interlope.client.AppSetup;
import interlope.client.Client;
import interlope.client.MobileApp;
import interlope.story.BankAnswer;
import interlope.wire.http.HttpRequest;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The honest parties that a lab is furnished with. Tests put faulty ones in, to see that a fault
/// shows.
public record Parts(
    Function<AppSetup, Client> app, UnaryOperator<Function<HttpRequest, BankAnswer>> bank) {
  public static final Parts HONEST = new Parts(MobileApp::new, UnaryOperator.identity());
}
