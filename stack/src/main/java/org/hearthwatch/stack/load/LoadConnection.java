package org.hearthwatch.stack.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.mqtt.MqttConnAckMessage;
import io.netty.handler.codec.mqtt.MqttConnectReturnCode;
import io.netty.handler.codec.mqtt.MqttDecoder;
import io.netty.handler.codec.mqtt.MqttEncoder;
import io.netty.handler.codec.mqtt.MqttMessage;
import io.netty.handler.codec.mqtt.MqttMessageBuilders;
import io.netty.handler.codec.mqtt.MqttProperties;
import io.netty.handler.codec.mqtt.MqttProperties.MqttPropertyType;
import io.netty.handler.codec.mqtt.MqttPubReplyMessageVariableHeader;
import io.netty.handler.codec.mqtt.MqttPublishMessage;
import io.netty.handler.codec.mqtt.MqttQoS;
import io.netty.handler.codec.mqtt.MqttVersion;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hearthwatch.stack.StackFailure;

/**
 * One publisher under load, MQTT 5 with QoS 1. Its devices take turns; publishing does not wait for
 * the broker. All publishers share one thread, because on a machine that also runs the servers a
 * publisher with threads of its own costs more than what is measured.
 */
final class LoadConnection extends SimpleChannelInboundHandler<MqttMessage> {

  private static final int PATIENCE_SECONDS = 30;
  private static final int KEEP_ALIVE_SECONDS = 300;
  private static final int HIGHEST_ID = 0xFFFF;
  private static final int LARGEST = 256 * 1024;
  private static final int RECEIPTS = 1;
  private static final int REFUSED = 0x80;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LoadSettings settings;
  private final List<LoadDevice> devices;
  private final LoadFigures figures;
  private final String topic;
  private final long[] lastMillis;
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private Channel channel;
  private int turn;
  private long messages;

  /** With the devices of one publisher. */
  LoadConnection(LoadSettings settings, List<LoadDevice> devices, LoadFigures figures) {
    super(true);
    LoadDevice first = devices.get(0);
    this.settings = settings;
    this.devices = devices;
    this.figures = figures;
    this.topic = "care/" + first.facility() + "/" + first.publisher() + "/";
    this.lastMillis = new long[devices.size()];
  }

  /** Begins to connect, to sign in and to ask for receipts. */
  void open(EventLoopGroup loop) {
    URI broker = URI.create(settings.url());
    new Bootstrap()
        .group(loop)
        .channel(NioSocketChannel.class)
        .handler(
            new ChannelInitializer<SocketChannel>() {
              @Override
              protected void initChannel(SocketChannel made) {
                made.pipeline()
                    .addLast(new MqttDecoder(LARGEST), MqttEncoder.INSTANCE, LoadConnection.this);
              }
            })
        .connect(broker.getHost(), broker.getPort())
        .addListener(
            connected -> {
              if (!connected.isSuccess()) {
                ready.completeExceptionally(connected.cause());
              }
            });
  }

  /** Waits until receipts would come. */
  void awaitReady() throws InterruptedException {
    try {
      ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new StackFailure(
          "%s cannot connect to %s: %s."
              .formatted(
                  devices.get(0).publisher(), settings.url(), String.valueOf(e.getMessage())),
          e);
    }
  }

  /** Hands the next message to the connection. */
  void publish() {
    MqttProperties properties = new MqttProperties();
    text(properties, MqttPropertyType.CONTENT_TYPE, "application/senml+json");
    if (messages % settings.receiptEvery() == 0) {
      text(properties, MqttPropertyType.RESPONSE_TOPIC, topic + "receipts");
      byte[] now = ByteBuffer.allocate(Long.BYTES).putLong(System.nanoTime()).array();
      properties.add(
          new MqttProperties.BinaryProperty(MqttPropertyType.CORRELATION_DATA.value(), now));
      figures.wanted.incrementAndGet();
    }
    messages++;
    figures.sent.incrementAndGet();
    send(
        channel,
        MqttMessageBuilders.publish()
            .topicName(topic + "vitals")
            .qos(MqttQoS.AT_LEAST_ONCE)
            .messageId((int) (messages % HIGHEST_ID) + 1)
            .properties(properties)
            .payload(Unpooled.wrappedBuffer(pack()))
            .build());
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    channel = context.channel();
    send(
        context.channel(),
        MqttMessageBuilders.connect()
            .protocolVersion(MqttVersion.MQTT_5)
            .clientId("load-" + devices.get(0).publisher())
            .cleanSession(true)
            .keepAlive(KEEP_ALIVE_SECONDS)
            .hasUser(true)
            .username(devices.get(0).publisher())
            .hasPassword(true)
            .password(settings.password().getBytes(StandardCharsets.UTF_8))
            .build());
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, MqttMessage message) throws Exception {
    switch (message.fixedHeader().messageType()) {
      case CONNACK -> connected(context, (MqttConnAckMessage) message);
      case SUBACK -> ready.complete(null);
      case PUBACK -> acknowledged(message);
      case PUBLISH -> receipt((MqttPublishMessage) message);
      default -> {
        // Nothing else is asked for.
      }
    }
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    ready.completeExceptionally(cause);
    var unused = context.close();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    ready.completeExceptionally(new IllegalStateException("the broker closed the connection"));
  }

  private void connected(ChannelHandlerContext context, MqttConnAckMessage answer) {
    MqttConnectReturnCode code = answer.variableHeader().connectReturnCode();
    if (code != MqttConnectReturnCode.CONNECTION_ACCEPTED) {
      ready.completeExceptionally(new IllegalStateException("refused: " + code));
      return;
    }
    send(
        context.channel(),
        MqttMessageBuilders.subscribe()
            .messageId(RECEIPTS)
            .addSubscription(MqttQoS.AT_MOST_ONCE, topic + "receipts")
            .build());
  }

  private void acknowledged(MqttMessage message) {
    boolean refused =
        message.variableHeader() instanceof MqttPubReplyMessageVariableHeader header
            && (header.reasonCode() & REFUSED) != 0;
    if (refused) {
      figures.refused.incrementAndGet();
    } else {
      figures.acknowledged(settings.pack());
    }
  }

  private void receipt(MqttPublishMessage receipt) throws Exception {
    byte[] correlation =
        (byte[])
            receipt
                .variableHeader()
                .properties()
                .getProperty(MqttPropertyType.CORRELATION_DATA.value())
                .value();
    byte[] text = ByteBufUtil.getBytes(receipt.payload());
    long accepted = JSON.readTree(text).path("accepted").asLong();
    figures.receipt(ByteBuffer.wrap(correlation).getLong(), accepted);
  }

  /** Moments in milliseconds, each later than the one before, so that every row is a new one. */
  private byte[] pack() {
    LoadPack pack = new LoadPack();
    for (int i = 0; i < settings.pack(); i++) {
      LoadDevice device = devices.get(turn);
      lastMillis[turn] = Math.max(lastMillis[turn] + 1, System.currentTimeMillis());
      pack.add(device.id().equals(device.publisher()) ? "" : device.id(), lastMillis[turn]);
      turn = (turn + 1) % devices.size();
    }
    return pack.bytes();
  }

  /** What fails closes the connection, and what was not acknowledged counts as that. */
  private static void send(Channel channel, MqttMessage message) {
    var unused = channel.writeAndFlush(message, channel.voidPromise());
  }

  private static void text(MqttProperties properties, MqttPropertyType type, String value) {
    properties.add(new MqttProperties.StringProperty(type.value(), value));
  }
}
