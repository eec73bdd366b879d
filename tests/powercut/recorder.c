/* Writes down what a process asks of the disk, in the order it asks.
 *
 * Preloaded before the C library. Two ways of use:
 *   RECORD_BELOW  only what happens to files and names below this folder: a power cut can be
 *                 played at every point of it (disk.py);
 *   without it    every octet that is ever written, to whatever descriptor, and every name that
 *                 is ever opened: nothing of a circle may be among them in clear.
 * RECORD_TO is the file the record goes to. RECORD_CONFIRMED names a file whose writes are what
 * the process says to be safe; they stand in the record between the operations.
 *
 * One entry: kind, inode, offset, two lengths, two texts; numbers are little-endian.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 65536
enum { OUTSIDE = 0, FILE_BELOW = 1, FOLDER_BELOW = 2, CONFIRMED = 3 };

static unsigned char what_is[MOST];
static char *path_of[MOST];
static int record = -1;
static const char *below, *confirmed;
static size_t below_length;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

static void put(const void *data, size_t length) {
    const char *at = data;
    while (length) {
        ssize_t done = syscall(SYS_write, record, at, length);
        if (done < 0) {
            if (errno == EINTR) continue;
            _exit(99);
        }
        at += done;
        length -= done;
    }
}

static void entry(char kind, uint64_t inode, uint64_t offset, const void *one, size_t first,
                  const void *two, size_t second) {
    char head[25];
    uint32_t lengths[2] = {(uint32_t)first, (uint32_t)second};
    int problem = errno;
    head[0] = kind;
    memcpy(head + 1, &inode, 8);
    memcpy(head + 9, &offset, 8);
    memcpy(head + 17, lengths, 8);
    pthread_mutex_lock(&turn);
    put(head, sizeof head);
    put(one, first);
    put(two, second);
    pthread_mutex_unlock(&turn);
    errno = problem;
}

__attribute__((constructor)) static void begin(void) {
    const char *to = getenv("RECORD_TO");
    if (!to) return;
    below = getenv("RECORD_BELOW");
    confirmed = getenv("RECORD_CONFIRMED");
    below_length = below ? strlen(below) : 0;
    int made = syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    record = fcntl(made, F_DUPFD_CLOEXEC, 900);
    syscall(SYS_close, made);
}

static int is_below(const char *path) {
    return below && !strncmp(path, below, below_length) &&
           (path[below_length] == '/' || path[below_length] == 0);
}

static const char *absolute(int folder, const char *path, char *room) {
    char link[64];
    ssize_t length = 0;
    if (path[0] == '/') return path;
    if (folder == AT_FDCWD) {
        if (!getcwd(room, PATH_MAX)) return path;
        length = strlen(room);
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        length = readlink(link, room, PATH_MAX - 1);
        if (length < 0) return path;
    }
    snprintf(room + length, PATH_MAX - length, "/%s", path);
    return room;
}

static uint64_t inode_of(int descriptor) {
    struct stat facts;
    return fstat(descriptor, &facts) ? 0 : facts.st_ino;
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static void opened(int descriptor, const char *path, int existed, int flags) {
    struct stat facts;
    if (record < 0 || descriptor < 0 || descriptor >= MOST) return;
    what_is[descriptor] = OUTSIDE;
    if (confirmed && !strcmp(path, confirmed)) {
        what_is[descriptor] = CONFIRMED;
    } else if (is_below(path) && !fstat(descriptor, &facts)) {
        what_is[descriptor] = S_ISDIR(facts.st_mode) ? FOLDER_BELOW : FILE_BELOW;
        free(path_of[descriptor]);
        path_of[descriptor] = strdup(path);
        if (S_ISREG(facts.st_mode) && !existed)
            entry('C', facts.st_ino, 0, path, strlen(path), "", 0);
        else if (S_ISREG(facts.st_mode) && (flags & O_TRUNC))
            entry('T', facts.st_ino, 0, "", 0, "", 0);
    }
}

static int any_open(int folder, const char *given, int flags, mode_t mode) {
    char room[PATH_MAX];
    struct stat facts;
    const char *path = absolute(folder, given, room);
    int existed = record >= 0 && is_below(path) ? !stat(path, &facts) : 1;
    if (record >= 0 && !below) entry('O', 0, flags, path, strlen(path), "", 0);
    int descriptor = syscall(SYS_openat, folder, given, flags, mode);
    opened(descriptor, path, existed, flags);
    return descriptor;
}

#define MODE() \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }

int open(const char *path, int flags, ...) { MODE() return any_open(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) {
    MODE() return any_open(AT_FDCWD, path, flags | O_LARGEFILE, mode);
}
int openat(int folder, const char *path, int flags, ...) {
    MODE() return any_open(folder, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...) {
    MODE() return any_open(folder, path, flags | O_LARGEFILE, mode);
}
int creat(const char *path, mode_t mode) {
    return any_open(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int __open_2(const char *path, int flags) { return any_open(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return any_open(AT_FDCWD, path, flags, 0); }
int __openat_2(int folder, const char *path, int flags) { return any_open(folder, path, flags, 0); }

int close(int descriptor) {
    REAL(close);
    if (descriptor >= 0 && descriptor == record) return 0;
    if (descriptor >= 0 && descriptor < MOST) what_is[descriptor] = OUTSIDE;
    return real(descriptor);
}

static void written(int descriptor, int64_t offset, const void *data, ssize_t length) {
    if (record < 0 || length <= 0 || descriptor < 0 || descriptor >= MOST) return;
    int what = what_is[descriptor];
    if (what == CONFIRMED)
        entry('A', 0, 0, data, length, "", 0);
    else if (!below)
        entry('W', 0, 0, "", 0, data, length);
    else if (what == FILE_BELOW) {
        if (offset < 0) offset = lseek(descriptor, 0, SEEK_CUR) - length;
        entry('W', inode_of(descriptor), offset, "", 0, data, length);
    }
}

static void written_parts(int descriptor, const struct iovec *parts, int count, ssize_t length) {
    for (int part = 0; part < count && length > 0; part++) {
        ssize_t some = (ssize_t)parts[part].iov_len < length ? (ssize_t)parts[part].iov_len : length;
        int64_t from = below ? lseek(descriptor, 0, SEEK_CUR) - length : 0;
        written(descriptor, from < 0 ? 0 : from, parts[part].iov_base, some);
        length -= some;
    }
}

ssize_t write(int descriptor, const void *data, size_t length) {
    ssize_t done = syscall(SYS_write, descriptor, data, length);
    written(descriptor, -1, data, done);
    return done;
}
ssize_t pwrite(int descriptor, const void *data, size_t length, off_t offset) {
    ssize_t done = syscall(SYS_pwrite64, descriptor, data, length, offset);
    written(descriptor, offset, data, done);
    return done;
}
ssize_t pwrite64(int descriptor, const void *data, size_t length, off64_t offset) {
    return pwrite(descriptor, data, length, offset);
}
ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    REAL(writev);
    ssize_t done = real(descriptor, parts, count);
    written_parts(descriptor, parts, count, done);
    return done;
}

/* Copies inside the kernel would escape the record: callers fall back to reading and writing. */
ssize_t sendfile(int out, int in, off_t *offset, size_t count) { errno = ENOSYS; return -1; }
ssize_t sendfile64(int out, int in, off64_t *offset, size_t count) { errno = ENOSYS; return -1; }
ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t count, unsigned flags) {
    errno = ENOSYS;
    return -1;
}

int ftruncate(int descriptor, off_t length) {
    int done = syscall(SYS_ftruncate, descriptor, length);
    if (!done && record >= 0 && descriptor < MOST && what_is[descriptor] == FILE_BELOW)
        entry('T', inode_of(descriptor), length, "", 0, "", 0);
    return done;
}
int ftruncate64(int descriptor, off64_t length) { return ftruncate(descriptor, length); }

static void synced(int descriptor) {
    if (record < 0 || descriptor < 0 || descriptor >= MOST) return;
    if (what_is[descriptor] == FILE_BELOW)
        entry('S', inode_of(descriptor), 0, "", 0, "", 0);
    else if (what_is[descriptor] == FOLDER_BELOW)
        entry('D', 0, 0, path_of[descriptor], strlen(path_of[descriptor]), "", 0);
}
int fsync(int descriptor) {
    int done = syscall(SYS_fsync, descriptor);
    if (!done) synced(descriptor);
    return done;
}
int fdatasync(int descriptor) {
    int done = syscall(SYS_fdatasync, descriptor);
    if (!done) synced(descriptor);
    return done;
}

static void named(char kind, int done, const char *one, const char *two) {
    if (!done && record >= 0 && (is_below(one) || is_below(two)))
        entry(kind, 0, 0, one, strlen(one), two, strlen(two));
}
int renameat(int from, const char *one, int to, const char *two) {
    char room[PATH_MAX], other[PATH_MAX];
    const char *old = absolute(from, one, room), *new = absolute(to, two, other);
    int done = syscall(SYS_renameat2, from, one, to, two, 0);
    named('R', done, old, new);
    return done;
}
int rename(const char *one, const char *two) { return renameat(AT_FDCWD, one, AT_FDCWD, two); }
int unlinkat(int folder, const char *name, int flags) {
    char room[PATH_MAX];
    const char *path = absolute(folder, name, room);
    int done = syscall(SYS_unlinkat, folder, name, flags);
    named(flags & AT_REMOVEDIR ? 'X' : 'U', done, path, "");
    return done;
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
int mkdirat(int folder, const char *name, mode_t mode) {
    char room[PATH_MAX];
    const char *path = absolute(folder, name, room);
    int done = syscall(SYS_mkdirat, folder, name, mode);
    named('M', done, path, "");
    return done;
}
int mkdir(const char *path, mode_t mode) { return mkdirat(AT_FDCWD, path, mode); }
