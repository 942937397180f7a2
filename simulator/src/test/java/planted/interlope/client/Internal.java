package planted.interlope.client;

import okhttp3.internal.tls.OkHostnameVerifier;

final class Internal {
  Object check = OkHostnameVerifier.INSTANCE;
}
