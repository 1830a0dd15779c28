"""More private servers, beside the one of test/server and from its installation."""

import ctypes
import os
import pwd
import shutil
import signal
import subprocess
import time

from lib import database

PATIENCE = 60                   # seconds until something that must happen has
PR_SET_CHILD_SUBREAPER = 36     # linux/prctl.h


def run(command, **more):
    """Runs a program as the server's user; raises RuntimeError with what it says."""
    owner = os.stat(os.environ["PGDATA"]).st_uid
    if owner != os.getuid():
        command = ["runuser", "-u", pwd.getpwuid(owner).pw_name, "--"] + command
    result = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                            cwd=os.environ["GOIR_SERVER"], **more)
    if result.returncode != 0:
        raise RuntimeError("%s: %s" % (" ".join(command), result.stdout.decode("utf-8", "replace")))


def program(name):
    """A program of this PostgreSQL; the server's own from the private installation."""
    bindir = subprocess.check_output([os.environ.get("PG_CONFIG", "pg_config"), "--bindir"], text=True).strip()
    private = os.environ["GOIR_SERVER"] + "/root" + bindir + "/" + name
    return private if os.path.exists(private) else bindir + "/" + name


def version():
    """The major version of the server."""
    return int(database.psql("SHOW server_version_num")[0]) // 10000


def wait(what, condition):
    """Waits until a condition holds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError("waited too long for " + what)
        time.sleep(0.05)


def adopt():
    """Takes over the servers that pg_ctl leaves behind.  As long as nobody asks for the status of one that was
    killed, PostgreSQL takes it for alive and starts no other; not every first process of a machine asks.
    """
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


class Cluster:
    """A server in a directory of its own below that of test/server, on the same socket directory."""

    def __init__(self, name, port):
        self.data, self.port = os.path.join(os.environ["GOIR_SERVER"], name), str(port)

    def create(self, settings=""):
        """initdb, with the settings of a server to test."""
        run([program("initdb"), "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C",
             "--lc-messages=C", "-N"])
        self.configure("listen_addresses = ''\nunix_socket_directories = '%s'\n%s\n" % (os.environ["GOIR_SERVER"], settings))

    def configure(self, settings):
        """More settings, and its own port."""
        with open(os.path.join(self.data, "postgresql.conf"), "a", encoding="utf-8") as file:
            file.write(settings + "\nport = %s\n" % self.port)

    def start(self):
        """Starts it, and waits until it answers."""
        adopt()
        run([program("pg_ctl"), "-D", self.data, "-l", self.data + ".log", "-s", "-w", "-t", str(PATIENCE), "start"])

    def stop(self, mode="fast"):
        """Stops it, if it runs."""
        if os.path.exists(os.path.join(self.data, "postmaster.pid")):
            run([program("pg_ctl"), "-D", self.data, "-s", "-t", str(PATIENCE), "-m", mode, "stop"])

    def remove(self):
        """Stops and deletes it."""
        try:
            self.stop("immediate")
        finally:
            shutil.rmtree(self.data, ignore_errors=True)

    def psql(self, script, *options):
        """The lines that psql prints for a script."""
        return database.psql(script, "-p", self.port, *options)

    def postmaster(self):
        """Its process."""
        with open(os.path.join(self.data, "postmaster.pid"), encoding="utf-8") as file:
            return int(file.readline())

    def kill_postmaster(self):
        """Kills it at once; its children find that out and end."""
        process = self.postmaster()
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
