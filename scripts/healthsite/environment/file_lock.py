"""Only one run at a time makes the environment; the next one waits.

The operating system holds the lock and drops it with the process, so that no kill leaves one behind.
"""
import os
import time
from contextlib import contextmanager


@contextmanager
def locked(path, on_wait):
    """Hold the lock file `path`, and yield its descriptor.

    A child that inherits the descriptor keeps the lock (POSIX): a pip whose parent was killed still writes, and the
    next run must not trample on it. `on_wait()` is called once when someone else has the lock.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    try:
        if not _taken(descriptor):
            on_wait()
            while not _taken(descriptor):
                time.sleep(0.2)
        yield descriptor
    finally:
        os.close(descriptor)


def inherited(descriptor):
    """Return the arguments of subprocess.Popen that hand the lock to a child."""
    return {} if os.name == "nt" else {"pass_fds": (descriptor,)}


def _taken(descriptor):
    try:
        if os.name == "nt":
            import msvcrt
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
