/* A disk that fails when it is told to: the n-th write or sync below one folder, once or from
 * then on. Preloaded into a process of its own; armed from there. Linux, glibc. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { NOTHING, WRITES, SYNCS, READS };
static int kind = NOTHING, countdown = 0, forever = 0, failed = 0, reported = EIO;

void disk_arm(int what, int nth, int from_then_on, int error) {
    kind = what; countdown = nth; forever = from_then_on; reported = error; failed = 0;
}
int disk_failed(void) { return failed; }

static int is_ours(int descriptor) {
    const char *folder = getenv("FAILING_FOLDER");
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (!folder || length < 0) return 0;
    path[length] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

static int fails(int what, int descriptor) {
    if (kind != what || !is_ours(descriptor)) return 0;
    if (countdown > 0) countdown--;
    if (countdown > 0 || (failed && !forever)) return 0;
    failed++;
    errno = reported;
    return 1;
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t pwrite64(int d, const void *b, size_t n, off64_t at) {
    REAL(pwrite64);
    return fails(WRITES, d) ? -1 : real(d, b, n, at);
}
ssize_t pwrite(int d, const void *b, size_t n, off_t at) {
    REAL(pwrite);
    return fails(WRITES, d) ? -1 : real(d, b, n, at);
}
ssize_t write(int d, const void *b, size_t n) {
    REAL(write);
    return fails(WRITES, d) ? -1 : real(d, b, n);
}
ssize_t pread64(int d, void *b, size_t n, off64_t at) {
    REAL(pread64);
    return fails(READS, d) ? -1 : real(d, b, n, at);
}
ssize_t pread(int d, void *b, size_t n, off_t at) {
    REAL(pread);
    return fails(READS, d) ? -1 : real(d, b, n, at);
}
int fsync(int d) {
    REAL(fsync);
    return fails(SYNCS, d) ? -1 : real(d);
}
int fdatasync(int d) {
    REAL(fdatasync);
    return fails(SYNCS, d) ? -1 : real(d);
}
