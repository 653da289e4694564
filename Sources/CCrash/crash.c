#define _GNU_SOURCE
#include "CCrash.h"
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <time.h>
#include <ucontext.h>
#include <unistd.h>
#include <unwind.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

static const struct {
    int number;
    const char *name;
} crashes[] = {{SIGSEGV, "SEGV"}, {SIGBUS, "BUS"},   {SIGILL, "ILL"}, {SIGFPE, "FPE"},
               {SIGABRT, "ABRT"}, {SIGTRAP, "TRAP"}, {SIGSYS, "SYS"}};

static char folder[1024], path[1200], header[2048], kept[1600], lost[1600];
static atomic_bool has_crashed;

// MARK: What the program did

#define NOTES 16
#define NOTE_MAX 48
static char notes[NOTES][NOTE_MAX];
static atomic_uint notes_written;

static void copy(char *to, size_t room, const char *from) {
    size_t length = strnlen(from, room - 1);
    memcpy(to, from, length);
    to[length] = 0;
}

void tt_crash_note(const char *name) {
    copy(notes[atomic_load(&notes_written) % NOTES], NOTE_MAX, name);
    atomic_fetch_add(&notes_written, 1);
}

// MARK: What is loaded where, found out beforehand: asking takes locks

#define MODULES_MAX 96
static struct {
    uintptr_t base, start, end;
    char name[48];
} modules[MODULES_MAX];
static size_t module_count;

static int add_module(struct dl_phdr_info *info, size_t size, void *unused) {
    (void)size;
    (void)unused;
    for (size_t i = 0; i < info->dlpi_phnum && module_count < MODULES_MAX; i++) {
        const ElfW(Phdr) *part = &info->dlpi_phdr[i];
        if (part->p_type != PT_LOAD || !(part->p_flags & PF_X)) continue;
        modules[module_count].base = info->dlpi_addr;
        modules[module_count].start = info->dlpi_addr + part->p_vaddr;
        modules[module_count].end = info->dlpi_addr + part->p_vaddr + part->p_memsz;
        // Only the last part: the folders before it may say whose home this is.
        const char *name = info->dlpi_name && *info->dlpi_name ? info->dlpi_name : "tutor-tui";
        const char *slash = strrchr(name, '/');
        copy(modules[module_count].name, sizeof modules[0].name, slash ? slash + 1 : name);
        module_count++;
    }
    return 0;
}

// MARK: Writing

typedef struct {
    int fd;
} sink;

static void put_bytes(sink *to, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t n = write(to->fd, bytes, count);
        if (n <= 0 && errno != EINTR) return;
        if (n > 0) {
            bytes += n;
            count -= (size_t)n;
        }
    }
}

static void put(sink *to, const char *text) { put_bytes(to, text, strlen(text)); }

static void put_number(sink *to, uint64_t value, unsigned base, int digits) {
    char text[32];
    int at = sizeof text;
    do {
        text[--at] = "0123456789abcdef"[value % base];
        value /= base;
    } while ((value > 0 || (int)sizeof text - at < digits) && at > 0);
    put_bytes(to, text + at, sizeof text - (size_t)at);
}

// gmtime takes a lock. Days to a date: the calendar's own arithmetic, with years that begin in March.
static void put_time(sink *to, time_t now) {
    uint64_t days = (uint64_t)now / 86400 + 719468, second = (uint64_t)now % 86400;
    uint64_t era = days / 146097, day = days % 146097;
    uint64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    uint64_t of_year = day - (365 * year + year / 4 - year / 100), shifted = (5 * of_year + 2) / 153;
    uint64_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    put_number(to, year + era * 400 + (month <= 2), 10, 4);
    put(to, "-");
    put_number(to, month, 10, 2);
    put(to, "-");
    put_number(to, of_year - (153 * shifted + 2) / 5 + 1, 10, 2);
    put(to, "T");
    put_number(to, second / 3600, 10, 2);
    put(to, ":");
    put_number(to, second / 60 % 60, 10, 2);
    put(to, ":");
    put_number(to, second % 60, 10, 2);
    put(to, "Z");
}

static void put_address(sink *to, uintptr_t address) {
    for (size_t i = 0; i < module_count; i++) {
        if (address < modules[i].start || address >= modules[i].end) continue;
        put(to, modules[i].name);
        put(to, "+0x");
        put_number(to, address - modules[i].base, 16, 1);
        put(to, "\n");
        return;
    }
    put(to, "elsewhere\n");
}

// MARK: The report

typedef struct {
    sink to;
    int left;
} walk;

static _Unwind_Reason_Code step(struct _Unwind_Context *context, void *argument) {
    walk *on = argument;
    uintptr_t address = _Unwind_GetIP(context);
    if (address == 0 || on->left-- <= 0) return _URC_END_OF_STACK;
    put(&on->to, "  ");
    put_address(&on->to, address);
    return _URC_NO_REASON;
}

static uintptr_t place_of(void *context) {
    if (!context) return 0;
    ucontext_t *state = context;
#if defined(__x86_64__)
    return (uintptr_t)state->uc_mcontext.gregs[REG_RIP];
#elif defined(__aarch64__)
    return (uintptr_t)state->uc_mcontext.pc;
#else
    (void)state;
    return 0;
#endif
}

static void make_folder(void) {
    char part[sizeof folder];
    for (size_t i = 1; i < sizeof folder; i++) {
        if (folder[i] != '/' && folder[i] != 0) continue;
        memcpy(part, folder, i);
        part[i] = 0;
        mkdir(part, 0700);
        if (folder[i] == 0) return;
    }
}

static void put_report(sink *to, const char *name, siginfo_t *info, void *context) {
    put(to, header);
    put(to, "at: ");
    put_time(to, time(NULL));
    put(to, "\nsignal: ");
    put(to, name);
    // The kernel's own codes are above 0; a person's or program's `kill` is not.
    put(to, info && info->si_code > 0 ? " (a fault of the program's own)\n" : " (raised, or sent by another process)\n");
    struct winsize size;
    if (ioctl(2, TIOCGWINSZ, &size) == 0) {
        put(to, "size: ");
        put_number(to, size.ws_col, 10, 1);
        put(to, "x");
        put_number(to, size.ws_row, 10, 1);
        put(to, "\n");
    }
    put(to, "last commands, oldest first:\n");
    unsigned written = atomic_load(&notes_written);
    for (unsigned i = written > NOTES ? written - NOTES : 0; i < written; i++) {
        put(to, "  ");
        put_bytes(to, notes[i % NOTES], strnlen(notes[i % NOTES], NOTE_MAX));
        put(to, "\n");
    }
    put(to, "where:\n  ");
    put_address(to, place_of(context));
}

static void on_crash(int number, siginfo_t *info, void *context) {
    int saved_errno = errno;
    const char *name = "?";
    for (size_t i = 0; i < COUNT(crashes); i++) {
        if (crashes[i].number == number) name = crashes[i].name;
    }
    signal(number, SIG_DFL);
    // Broken down while it reported: what strikes now ends it.
    if (!atomic_exchange(&has_crashed, true)) {
        // Whatever hangs below must not keep a dead program on somebody's terminal.
        signal(SIGALRM, SIG_DFL);
        alarm(5);
        make_folder();
        sink file = {open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600)};
        sink terminal = {2};
        if (file.fd >= 0) put_report(&file, name, info, context);
        put(&terminal, "\ntutor-tui: It broke down (");
        put(&terminal, name);
        put(&terminal, "). ");
        put(&terminal, file.fd >= 0 ? kept : lost);
        put(&terminal, "\n");
        if (file.fd >= 0) {
            // Last, for on a ruined stack this may be where it ends.
            put(&file, "backtrace:\n");
            walk on = {file, 64};
            _Unwind_Backtrace(step, &on);
            put(&file, "end of report\n");
            fsync(file.fd);
            close(file.fd);
        }
        alarm(0);
    }
    errno = saved_errno;
    // Blocked while this handler runs, so it strikes on return: the exit status tells the truth.
    raise(number);
}

void tt_crash_arm(const tt_crash_texts *texts) {
    copy(folder, sizeof folder, texts->folder);
    copy(path, sizeof path, texts->path);
    copy(header, sizeof header, texts->header);
    copy(kept, sizeof kept, texts->kept);
    copy(lost, sizeof lost, texts->lost);
    static bool is_armed;
    if (is_armed) return;
    is_armed = true;
    dl_iterate_phdr(add_module, NULL);
    static char alternate_stack[64 * 1024];
    // A stack overflow leaves no room to run a handler on.
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_sigaction = on_crash;
    action.sa_flags = SA_ONSTACK | SA_SIGINFO;
    for (size_t i = 0; i < COUNT(crashes); i++) sigaction(crashes[i].number, &action, NULL);
    // On a terminal the language's own handler asks "press space to interact" for half a minute, with registers and paths on the screen.
    // Its other signals are ours by now; this one means what it always meant.
    struct sigaction quit;
    if (sigaction(SIGQUIT, NULL, &quit) == 0 && (quit.sa_flags & SA_SIGINFO)) signal(SIGQUIT, SIG_DFL);
}
