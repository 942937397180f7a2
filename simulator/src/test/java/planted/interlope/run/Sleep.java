package planted.interlope.run;

final class Sleep {
  void settle() throws InterruptedException {
    Thread.sleep(1);
  }
}
