// The bank's page: seals each call to the bank's inner key, and opens the answer. It needs no secure
// context: what the browser does not offer, it fetches from the bank.
var bank = (function () {
  'use strict';

  var page = document.body.dataset;
  var token = null;

  function element(id) {
    return document.getElementById(id);
  }

  function show(id, text) {
    element(id).textContent = text;
  }

  function withSodium(then) {
    if (window.sodium) {
      then();
      return;
    }
    var script = document.createElement('script');
    script.src = '/sodium.js';
    script.onload = function () {
      window.sodium.ready.then(then);
    };
    document.head.appendChild(script);
  }

  function request(method, path, type, content) {
    var bytes = window.sodium.from_string(content);
    var head = method + ' ' + path + ' HTTP/1.1\r\n';
    if (token !== null) {
      head += 'Authorization: Bearer ' + token + '\r\n';
    }
    if (page.requestIds === 'yes') {
      head += 'Request-Id: ' + window.sodium.to_hex(window.sodium.randombytes_buf(16)) + '\r\n';
    }
    if (bytes.length > 0) {
      head += 'Content-Type: ' + type + '\r\nContent-Length: ' + bytes.length + '\r\n';
    }
    return head + '\r\n' + content;
  }

  function answer(text) {
    var end = text.indexOf('\r\n\r\n');
    return { status: Number(text.split(' ', 2)[1]), content: text.substring(end + 4) };
  }

  // Prefixes the key that the answer is to be sealed to.
  function seal(message, replyKey) {
    var content = window.sodium.from_string(message);
    var whole = new Uint8Array(replyKey.length + content.length);
    whole.set(replyKey, 0);
    whole.set(content, replyKey.length);
    return window.sodium.crypto_box_seal(whole, window.sodium.from_hex(page.key));
  }

  // Throws where it does not open.
  function open(sealed, reply) {
    return window.sodium.to_string(
      window.sodium.crypto_box_seal_open(sealed, reply.publicKey, reply.privateKey));
  }

  function received(carrier, reply, then) {
    if (carrier.status !== 200) {
      show('problem', 'inner-refused');
      return;
    }
    var opened;
    try {
      opened = answer(bank.open(new Uint8Array(carrier.response), reply));
    } catch (_) {
      show('problem', 'inner-not-opened');
      return;
    }
    if (opened.status < 200 || opened.status > 299) {
      show('problem', 'server-refused ' + opened.status);
      return;
    }
    then(opened.content);
  }

  function call(method, path, type, content, then) {
    withSodium(function () {
      var reply = window.sodium.crypto_box_keypair();
      var carrier = new XMLHttpRequest();
      carrier.open('POST', '/inner');
      carrier.responseType = 'arraybuffer';
      carrier.setRequestHeader('Content-Type', 'application/octet-stream');
      carrier.onload = function () {
        received(carrier, reply, then);
      };
      carrier.onerror = function () {
        show('problem', 'connection-lost');
      };
      carrier.send(bank.seal(request(method, path, type, content), reply.publicKey));
    });
  }

  function callWith(method, path, fields, then) {
    var values = {};
    fields.forEach(function (id) {
      values[id] = element(id).value;
    });
    call(method, path, 'application/json', JSON.stringify(values), then);
  }

  function showAccount(content) {
    var account = JSON.parse(content);
    show('balance', account.balance);
    show('account-number', account.number);
  }

  element('log-in').addEventListener('click', function () {
    callWith('POST', '/login', ['user', 'password'], function (content) {
      token = JSON.parse(content).token;
      call('GET', '/account', '', '', showAccount);
    });
  });

  element('send').addEventListener('click', function () {
    callWith('POST', '/transfers', ['destination', 'amount', 'memo'], function () {
      show('accepted', 'The transfer was accepted.');
    });
  });

  element('store').addEventListener('click', function () {
    call('PUT', '/document', 'text/plain; charset=utf-8', element('document-text').value,
      function () {
        show('stored', 'The document was stored.');
      });
  });

  element('open-document').addEventListener('click', function () {
    call('GET', '/document', '', '', function (content) {
      show('document', content);
    });
  });

  return { seal: seal, open: open };
})();
