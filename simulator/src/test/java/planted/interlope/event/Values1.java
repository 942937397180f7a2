package planted.interlope.event;

final class Values1 {
  int count;
}
