package interlope.client.chromium;

import interlope.client.browser.BrowserSetup;

/// What a real Chromium needs beside what every browser has.
///
/// @param anchorsPem the CAs that it trusts; empty without TLS
public record ChromiumSetup(BrowserSetup browser, Installed programs, String anchorsPem) {}
