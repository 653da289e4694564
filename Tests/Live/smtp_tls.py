"""A mail server with TLS on loopback, of the standard library alone: for the tests of alerts.

Prints where it listens, then every line that a client said, decrypted, as JSON: {"tls": true, "line": "EHLO x"}, and
{"mail": "..."} for each mail that it took. It ends when its standard input closes.
"""

import argparse
import base64
import json
import socketserver
import ssl
import sys
import threading

options = argparse.ArgumentParser()
options.add_argument("--host", default="127.0.0.1")
options.add_argument("--tls", choices=["implicit", "starttls", "none"], required=True)
options.add_argument("--certificate")
options.add_argument("--key")
options.add_argument("--user", default="tutor")
options.add_argument("--password", default="")
# What somebody in the middle may do: answers sent in the clear behind the one to STARTTLS, to be taken for the server's later ones.
options.add_argument("--inject", action="store_true")
options = options.parse_args()

context = None
if options.tls != "none":
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(options.certificate, options.key)

voice = threading.Lock()


def tell(**facts):
    with voice:
        print(json.dumps(facts), flush=True)


class Conversation(socketserver.BaseRequestHandler):
    def say(self, *lines):
        self.socket.sendall("".join(line + "\r\n" for line in lines).encode())

    def line(self):
        while b"\n" not in self.buffer:
            more = self.socket.recv(65536)
            if not more:
                return None
            self.buffer += more
        line, self.buffer = self.buffer.split(b"\n", 1)
        return line.rstrip(b"\r").decode("utf-8", "replace")

    def wrap(self):
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.secret = True

    def handle(self):
        self.socket, self.buffer, self.secret = self.request, b"", False
        self.socket.settimeout(30)
        try:
            if options.tls == "implicit":
                self.wrap()
            self.talk()
        except (ssl.SSLError, OSError) as error:
            tell(broke=type(error).__name__)

    def talk(self):
        self.say("220 loopback ESMTP")
        known = not options.password
        while (line := self.line()) is not None:
            tell(tls=self.secret, line=line)
            word = line.split(" ")[0].split(":")[0].upper()
            if word == "EHLO":
                offers = ["loopback", "8BITMIME", "AUTH PLAIN LOGIN"]
                if options.tls == "starttls" and not self.secret:
                    offers.append("STARTTLS")
                self.say(*["250-" + offer for offer in offers[:-1]], "250 " + offers[-1])
            elif word == "STARTTLS" and options.tls == "starttls" and not self.secret:
                self.say("220 go on", *(["250-loopback", "250 AUTH PLAIN", "235 welcome"] if options.inject else []))
                # What came in the clear behind the command is not part of what is private.
                self.buffer = b""
                self.wrap()
            elif word == "AUTH":
                words = line.split(" ")
                if len(words) == 2:
                    self.say("334 ")
                    words.append(self.line() or "")
                    tell(tls=self.secret, line=words[2])
                who = base64.b64decode(words[2]).split(b"\0")
                known = who[1:] == [options.user.encode(), options.password.encode()]
                self.say("235 welcome" if known else "535 5.7.8 wrong")
            elif word in ("MAIL", "RCPT"):
                self.say("250 ok" if known else "530 5.7.0 log in first")
            elif word == "DATA":
                self.say("354 go on")
                text = []
                while (part := self.line()) not in (".", None):
                    text.append(part[1:] if part.startswith(".") else part)
                tell(mail="\n".join(text), tls=self.secret)
                self.say("250 2.0.0 taken")
            elif word == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("502 not known")


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


with Server((options.host, 0), Conversation) as server:
    print(f"{options.host}:{server.server_address[1]}", flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.buffer.read()
