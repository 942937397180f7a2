package interlope.interposer;

import interlope.attack.Arrival;
import interlope.attack.Doorway;
import interlope.carrier.Channels;
import interlope.carrier.LegTap;
import interlope.carrier.Listening;
import interlope.carrier.TlsLeg;
import interlope.event.Event;
import interlope.event.Party;
import interlope.tls.ServerTls;
import interlope.tls.TlsSettings;
import interlope.wire.Direction;
import interlope.wire.Leg;
import interlope.wire.http.Origin;
import interlope.wire.session.KeyLog;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/// The attacker's place in the path: takes the client's connections and carries out what the attack
/// decides about them. It decides nothing, and knows no scenario.
public final class Interposer implements AutoCloseable {
  private final Reach reach;
  private final Attacker attacker;
  private final Notebook notebook;
  private final AtomicReference<KeyLog> learnt = new AtomicReference<>(KeyLog.NONE);
  private final Map<Origin, Channel> listeners = new HashMap<>();

  private Interposer(Reach reach, Attacker attacker, Notebook notebook) throws IOException {
    this.reach = reach;
    this.attacker = attacker;
    this.notebook = notebook;
    try {
      for (var origin : reach.servers().keySet()) {
        listeners.put(origin, listen(origin));
      }
    } catch (IOException noFurtherPort) {
      close();
      throw noFurtherPort;
    }
  }

  private Channel listen(Origin origin) throws IOException {
    return Listening.on(
        reach.loop(),
        reach.loopback(),
        new ChannelInitializer<>() {
          @Override
          protected void initChannel(SocketChannel channel) {
            receive(channel, origin);
          }
        });
  }

  /// Listens on a free port of loopback for each site that the attacker can reach.
  ///
  /// @throws IOException where no port is to be had
  public static Interposer open(Reach reach, Attacker attacker, Notebook notebook)
      throws IOException {
    return new Interposer(reach, attacker, notebook);
  }

  /// Where clients that mean to go to an origin arrive instead.
  public Map<Origin, Integer> ports() {
    return listeners.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                listener -> ((InetSocketAddress) listener.getValue().localAddress()).getPort()));
  }

  /// Secrets that the attacker worked out of sessions between others.
  public KeyLog learnt() {
    return learnt.get();
  }

  private void receive(SocketChannel channel, Origin origin) {
    var leg = Channels.accepted(channel);
    var witness = reach.witness();
    witness.ends().begun(leg);
    channel
        .pipeline()
        .addLast(
            new LegTap(leg, Direction.TO_SERVER, witness.tap(), witness.sinceStart()),
            new Reception(leg, origin, (ctx, arrival) -> meet(ctx, leg, arrival)),
            new Early(leg));
  }

  private void meet(ChannelHandlerContext ctx, Leg leg, Arrival arrival) {
    var pipeline = ctx.pipeline();
    var doorway = attacker.entry().meet(arrival, attacker.loot());
    pipeline.remove(Early.class);
    switch (doorway) {
      case Doorway.Relay _ ->
          pipeline.addLast(new RelayFront(leg, arrival.origin(), reach, attacker, notebook));
      case Doorway.SpeakPlain(var upstream) ->
          pipeline.addLast(new SpeakFront(leg, upstream, reach, attacker, notebook, false));
      case Doorway.SpeakTls(var shown) ->
          pipeline.addLast(
              TlsLeg.carrying(
                  ServerTls.of(shown, TlsSettings.ANY).newEngine(reach.witness().keys().of(leg)),
                  reach.witness().patience()),
              new TlsLeg(leg, Party.ATTACKER, reach.witness().transcript()),
              new SpeakFront(leg, arrival.origin(), reach, attacker, notebook, true));
      case Doorway.WorkInside(var key) ->
          pipeline.addLast(
              new InsideFront(
                  leg,
                  arrival.origin(),
                  reach,
                  attacker,
                  notebook,
                  key,
                  keys -> learnt.accumulateAndGet(keys, KeyLog::plus)));
      case Doorway.Refuse _ -> {
        pipeline.addLast(new Early(leg));
        ctx.close();
      }
    }
  }

  /// Stops listening. Connections end when either of their ends does.
  @Override
  public void close() {
    listeners.values().forEach(listener -> listener.close().syncUninterruptibly());
  }

  /// Stands last until it is known how the client speaks: tells of connections that end before.
  private final class Early extends ChannelInboundHandlerAdapter {
    private final Leg leg;

    Early(Leg leg) {
      this.leg = leg;
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      notebook.write(new Event.Ended(leg));
      reach.witness().ends().ended(leg);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      reach.witness().failed(ctx, cause);
    }
  }
}
