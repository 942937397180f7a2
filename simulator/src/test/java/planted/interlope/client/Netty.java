package planted.interlope.client;

import io.netty.channel.Channel;

final class Netty {
  void write(Channel channel) {}
}
