package planted.interlope.server;

import okhttp3.OkHttpClient;

final class Okhttp {
  void visit(OkHttpClient client) {}
}
