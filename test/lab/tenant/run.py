"""
The hostile tenant at work: an ordinary user of a lab server who has read how Sealkeeper works. It starts false web
servers, races every file that appears where it can see it, and keeps every argument list and environment that it ever
saw. It says on standard output, one JSON array a line, what it saw, could read and did, and ends with its input.

It waits for the kernel's notes (inotify(7)) and looks at /proc only: fast while something goes on, seldom otherwise.
"""
import ctypes
import json
import os
import select
import signal
import socket
import stat
import struct
import sys
import time

HOME = "/home/tenant"
TALLY = HOME + "/.run/tally"
VICTIM = "/etc/victim/shadow"
CREATED = 0x100 | 0x80  # IN_CREATE | IN_MOVED_TO
BUSY, QUIET = 0.015, 0.1
me = os.getuid()
libc = ctypes.CDLL(None, use_errno=True)
said = set()


def say(kind, what, text=""):
    line = json.dumps([kind, what, text])
    if line not in said:
        said.add(line)
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def quietly(act, *args):
    try:
        return act(*args)
    except (OSError, ValueError):
        return None


def succeeds(act, *args):
    try:
        act(*args)
        return True
    except (OSError, ValueError):
        return False


def dies_with_us():
    libc.prctl(1, signal.SIGKILL, 0, 0, 0)  # PR_SET_PDEATHSIG


# Programs

def listen(port, address="127.0.0.1"):
    door = socket.socket()
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if quietly(door.bind, (address, port)) is None and door.getsockname()[1] == 0:
        return None
    door.listen(8)
    door.set_inheritable(True)
    return door


def launch(path, arguments, doors=()):
    """A program of ours with listening sockets that it never opened itself."""
    pid = os.fork()
    if pid == 0:
        dies_with_us()
        null = os.open("/dev/null", os.O_RDWR)
        for number in (0, 1, 2):
            os.dup2(null, number)
        quietly(os.execv, path, arguments)
        os._exit(127)
    for door in doors:
        door.close()
    return pid


def replace(path, content, mode=0o755):
    """Another file in the place of one that is being run."""
    with open(path + "~", "wb") as new:
        new.write(content)
    os.chmod(path + "~", mode)
    os.replace(path + "~", path)


def start_programs():
    idle = open(HOME + "/.run/idle", "rb").read()
    script = ("#!/bin/sh\nid -u >>%s\n" % TALLY).encode()
    strange = [
        (HOME + "/httpd", ["httpd"]),
        (HOME + "/.run/httpd.*:80 ", ["apache2", "-k", "start", ":80 ", "pid=1,fd=4))"]),
        (HOME + '/.run/httpd-"),("x",pid=1,', ['httpd" :80', "-f", HOME + "/.run/victim.conf", "two\nlines *:80 "]),
        (HOME + "/.run/httpd.\n*:80 x", ["\n0.0.0.0:80\n", "-d", HOME, "\x1b[2J$(id -u >>" + TALLY + ")", "`reboot`"]),
        ("/tmp/.x/apache2", ["/usr/sbin/apache2", "-k", "start"]),
        ("/tmp/.x/httpd", ["/usr/sbin/httpd", "-DFOREGROUND"]),
    ]
    quietly(os.mkdir, "/tmp/.x")
    for place, (path, arguments) in enumerate(strange):
        if not os.path.exists(path):
            replace(path, idle)
        wanted = [(8080 + place, "127.0.0.1"), (20080 + 1900 * place, "127.0.0.1"), (8443 + place, "0.0.0.0")]
        doors = [door for door in (listen(*one) for one in wanted) if door is not None]
        launch(path, arguments, doors)
    time.sleep(0.02)
    # The running one is gone from its place, and what stands there now is another program.
    for path in ("/tmp/.x/apache2", "/tmp/.x/httpd"):
        quietly(os.unlink, path)
        replace(path, script)
    start_apache()


def start_apache():
    """The real program, which runs with our configuration and, at first, with a module as it should be."""
    real, module = "/usr/sbin/apache2", HOME + "/.run/own.so"
    if not os.path.exists(real):
        return
    replace(module, open("/usr/lib/apache2/modules/mod_alias.so", "rb").read())
    quietly(os.unlink, HOME + "/.run/own.pid")
    launch(real, [real, "-X", "-f", HOME + "/own/httpd.conf", "-C", "LoadModule alias_module " + module])
    for _ in range(100):
        if os.path.exists(HOME + "/.run/own.pid"):
            break
        time.sleep(0.02)
    replace(module, open(HOME + "/.run/evil.so", "rb").read())


# Files that lie in wait

def lie_in_wait():
    os.umask(0o022)
    site = HOME + "/public_html"
    for path in (site + "/.well-known/.htaccess", HOME + "/fifo.conf~", "/tmp/sealkeeper.fifo"):
        quietly(os.mkfifo, path)
    for path in (HOME + "/.run/door", "/tmp/sealkeeper.sock"):
        quietly(socket.socket(socket.AF_UNIX).bind, path)
    links = [
        (site + "/zero/.htaccess", "/dev/zero"),
        (site + "/shadow/.htaccess", VICTIM),
        (HOME + "/.run/victim.conf", VICTIM),
        (HOME + "/conf/.tenant.conf.sealkeeper-new", VICTIM),
    ]
    for folder in ("/tmp", "/var/tmp", "/dev/shm", HOME):
        for name in ("sealkeeper", "sealkeeper-new", ".sealkeeper-new", "sealkeeper.lock", "sealkeeper.conf", "sk_watch"):
            links.append((folder + "/" + name, VICTIM))
    for path, target in links:
        quietly(os.makedirs, os.path.dirname(path))
        quietly(os.symlink, target, path)
    if not os.path.exists(site + "/huge/.htaccess"):
        os.makedirs(site + "/huge", exist_ok=True)
        with open(site + "/huge/.htaccess", "wb") as huge:
            quietly(huge.truncate, 1 << 40)
    quietly(os.link, VICTIM, HOME + "/hard-link")


# The race

class Watcher:
    def __init__(self):
        self.notes = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        self.folders = {}
        self.watched = set()

    def watch(self, folder):
        if folder in self.watched:
            return
        number = libc.inotify_add_watch(self.notes, os.fsencode(folder), CREATED)
        if number >= 0:
            self.folders[number] = folder
            self.watched.add(folder)

    def race(self):
        data = quietly(os.read, self.notes, 1 << 16) or b""
        while len(data) >= 16:
            number, _mask, _cookie, size = struct.unpack_from("iIII", data)
            name, data = data[16:16 + size].rstrip(b"\0"), data[16 + size:]
            if name and number in self.folders:
                self.meet(self.folders[number] + "/" + os.fsdecode(name))

    def meet(self, path):
        """Somebody has made this: read it, have it point elsewhere, stand where its next name will be."""
        seen = quietly(os.lstat, path)
        if seen is None or seen.st_uid == me or path.endswith(".taken"):
            return
        say("made", path)
        if stat.S_ISREG(seen.st_mode):
            read(path)
        was_moved = succeeds(os.rename, path, path + ".taken")
        # Also where its maker took it away meanwhile: should they write there again, it is where we choose.
        if not os.path.lexists(path) and succeeds(os.symlink, VICTIM, path) and was_moved:
            say("swapped", path)
        quietly(os.link, path, HOME + "/hard-link")
        for after in (".sealkeeper-new", ".new", "~"):
            quietly(os.symlink, VICTIM, path + after)
        if stat.S_ISDIR(seen.st_mode):
            self.watch(path)


def read(path):
    handle = quietly(os.open, path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY)
    if handle is None:
        return
    text = quietly(os.read, handle, 1 << 16) or b""
    os.close(handle)
    say("read", path, text.decode("latin-1"))


def pry():
    """What nobody but root should ever be able to open; whatever comes into reach is watched from then on."""
    for folder in ("/var/lib/sealkeeper", "/var/lib/sealkeeper/runs", "/var/lib/sealkeeper/lock", "/etc/sealkeeper/live"):
        for name in quietly(os.listdir, folder) or ():
            say("read", folder + "/" + name)
            read(folder + "/" + name)
            read(folder + "/" + name + "/privkey.pem")
    read(VICTIM)
    read("/etc/shadow")
    for folder in ("/etc/apache2/sites-available", "/etc/apache2/sites-enabled", "/etc/httpd/conf.d", "/srv/shop/conf"):
        if os.access(folder, os.W_OK):
            watcher.watch(folder)


# Argument lists and environments

class Listing:
    def __init__(self):
        self.known = {}
        self.heard = set()

    def look(self, now):
        """True where a process was met for the first time."""
        alive = [name for name in os.listdir("/proc") if name.isdigit()]
        fresh = False
        for name in alive:
            first, again = self.known.get(name, (now, 0))
            if name not in self.known:
                fresh = True
            # A young process may still become another program; an old one seldom does.
            if now < again:
                continue
            is_young = now - first < 0.2
            self.known[name] = (first, now if is_young else now + 0.5)
            self.keep(name, first == now or not is_young)
        for name in set(self.known) - set(alive):
            del self.known[name]
        return fresh

    def keep(self, name, pries):
        try:
            handle = os.open("/proc/" + name + "/cmdline", os.O_RDONLY)
        except OSError:
            return
        try:
            words, owner = os.read(handle, 1 << 17), os.fstat(handle).st_uid
        except OSError:
            return
        finally:
            os.close(handle)
        if owner == me:
            return
        if (owner, words) not in self.heard:
            self.heard.add((owner, words))
            say("arguments", str(owner), words.replace(b"\0", b" ").decode("latin-1"))
        for file in ("environ", "maps") if pries else ():
            text = quietly(lambda: open("/proc/" + name + "/" + file, "rb").read())
            if text:
                say(file, name, text.replace(b"\0", b"\n").decode("latin-1"))


watcher = Watcher()


def main():
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    lie_in_wait()
    start_programs()
    for folder in ("/tmp", "/var/tmp", "/dev/shm", HOME, HOME + "/conf", HOME + "/public_html", HOME + "/public_html/.well-known"):
        watcher.watch(folder)
    say("ready", str(me))
    poll = select.poll()
    poll.register(0, select.POLLIN | select.POLLHUP)
    poll.register(watcher.notes, select.POLLIN)
    listing, busy_until, pry_at = Listing(), 0, 0
    while True:
        now = time.monotonic()
        if listing.look(now):
            busy_until = now + 0.15
        if now > pry_at:
            pry()
            pry_at = now + 0.7
        for handle, _ in poll.poll(1000 * (BUSY if now < busy_until else QUIET)):
            if handle == 0 and not os.read(0, 4096):
                os._exit(0)
            watcher.race()


main()
