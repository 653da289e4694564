"""Runs a server as a child of this process, on loopback, for as long as standard input stays open.

What it says on standard output, one line each: LOADING url (it answers, but not yet with 200), READY url, FAILED reason.
"""

import ctypes
import http.client
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import time

HOST = "127.0.0.1"
PR_SET_PDEATHSIG = 1
PR_SET_CHILD_SUBREAPER = 36


def free_port(wanted):
    """The port asked for, or one that nobody listens on."""
    if wanted:
        return wanted
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


def status(port, path):
    """What the server answers, or None while it does not answer."""
    link = http.client.HTTPConnection(HOST, port, timeout=2)
    try:
        link.request("GET", path)
        return link.getresponse().status
    except (OSError, http.client.HTTPException):
        return None
    finally:
        link.close()


def say(line):
    print(line, flush=True)


def supervise(command, port, health, limit, environment=None):
    """Starts `command`, says when `health` answers 200, and ends all of it on end of input, SIGTERM or SIGINT."""
    ended = []
    wake, waker = os.pipe()
    for fd in (wake, waker):
        os.set_blocking(fd, False)
    signal.set_wakeup_fd(waker)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda number, frame: ended.append(number))
    signal.signal(signal.SIGCHLD, lambda number, frame: None)

    # Should this process be killed outright, the kernel still tells the child.
    libc = ctypes.CDLL(None)
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1)
    log = tempfile.TemporaryFile()
    child = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
        env={**os.environ, **(environment or {})}, preexec_fn=lambda: libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL))

    url = f"http://{HOST}:{port}"
    deadline = time.monotonic() + limit
    said_loading = said_ready = False
    result = 0
    try:
        while not ended:
            readable, _, _ = select.select([sys.stdin, wake], [], [], None if said_ready else 0.02)
            if wake in readable:
                os.read(wake, 512)
            if sys.stdin in readable and not os.read(sys.stdin.fileno(), 512):
                break
            if child.poll() is not None:
                say(f"FAILED ended with status {child.returncode}: {last_line(log)}")
                result = 1
                break
            if said_ready:
                continue
            answer = status(port, health)
            if answer == 200:
                said_ready = True
                say(f"READY {url}")
            elif answer and not said_loading:
                said_loading = True
                say(f"LOADING {url}")
            elif time.monotonic() > deadline:
                say(f"FAILED not ready within {limit} s: {last_line(log)}")
                result = 1
                break
    except BrokenPipeError:
        pass
    finally:
        end(child)
    return result


def end(child):
    """Asks the child's whole session to end, then makes it."""
    for number, patience in ((signal.SIGTERM, 1), (signal.SIGKILL, 10)):
        try:
            os.killpg(child.pid, number)
        except ProcessLookupError:
            pass
        deadline = time.monotonic() + patience
        while some_live():
            if time.monotonic() > deadline:
                break
            time.sleep(0.01)
        else:
            return


def some_live():
    """Whether a child is left, or a child's child, which come to us when their parent ends. Buries those that ended."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return True
    except ChildProcessError:
        return False


def last_line(log):
    log.seek(0)
    lines = log.read().decode(errors="replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "it said nothing")
