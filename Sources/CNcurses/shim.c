#define _GNU_SOURCE
#include "CNcurses.h"
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// MARK: Screen

static FILE *screen_out;
static FILE *screen_in;
// The stream's own descriptor, for handlers; -1 for none.
static int screen_out_fd = -1;

static void close_streams(void) {
    screen_out_fd = -1;
    if (screen_out) fclose(screen_out);
    if (screen_in) fclose(screen_in);
    screen_out = screen_in = NULL;
}

// Not <term.h>: it makes macros of `columns`, `lines` and a hundred other words.
extern char *tigetstr(const char *);
extern int tigetnum(const char *);

// At its end and after a stop curses sends what resets the terminal's palette, of which we have changed nothing and its owner perhaps much.
// The text is curses' own copy; it looks at no other.
static void leave_palette_alone(void) {
    char *text = tigetstr("oc");
    if (text && text != (char *)-1) text[0] = 0;
}

SCREEN *tt_newterm(const char *term, int out_fd, int in_fd) {
    int out = dup(out_fd), in = dup(in_fd);
    screen_out = out < 0 ? NULL : fdopen(out, "w");
    screen_in = in < 0 ? NULL : fdopen(in, "r");
    if (!screen_out || !screen_in) {
        close_streams();
        return NULL;
    }
    screen_out_fd = out;
    // The size comes from the terminal itself, not from LINES and COLUMNS that a shell exported an hour ago.
    use_env(FALSE);
    use_tioctl(TRUE);
    SCREEN *screen = newterm(term, screen_out, screen_in);
    if (!screen) {
        close_streams();
        return NULL;
    }
    leave_palette_alone();
    // Until a first endwin curses takes every movement of the cursor for a caller's own and flushes after it: a frame would be
    // thirty writes, and a terminal might show it in parts. Taken back before colours begin, so that no palette is reset.
    endwin();
    doupdate();
    return screen;
}

void tt_delscreen(SCREEN *screen) {
    delscreen(screen);
    close_streams();
}

void tt_put_cell(WINDOW *window, int row, int column, const uint32_t *scalars, size_t count, uint32_t attributes, int pair) {
    wchar_t text[CCHARW_MAX + 1];
    if (count > CCHARW_MAX) count = CCHARW_MAX;
    for (size_t i = 0; i < count; i++) text[i] = (wchar_t)scalars[i];
    text[count] = 0;
    cchar_t cell;
    if (setcchar(&cell, text, (attr_t)attributes, 0, &pair) == ERR) {
        setcchar(&cell, L"?", (attr_t)attributes, 0, &pair);
    }
    // The last cell of the last row answers ERR because the cursor has nowhere to go; it is drawn all the same.
    mvwadd_wch(window, row, column, &cell);
}

int tt_colors(void) { return tigetnum("colors"); }

const char *tt_capability(const char *name) {
    const char *text = tigetstr(name);
    return text == (char *)-1 ? NULL : text;
}

bool tt_terminal_size(int fd, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

// MARK: Characters

static locale_t utf8_locale;
static pthread_once_t utf8_once = PTHREAD_ONCE_INIT;
static void make_utf8_locale(void) { utf8_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0); }

int tt_wcwidth(uint32_t scalar) {
    pthread_once(&utf8_once, make_utf8_locale);
    if (!utf8_locale) return wcwidth((wchar_t)scalar);
    locale_t before = uselocale(utf8_locale);
    int width = wcwidth((wchar_t)scalar);
    uselocale(before);
    return width;
}

bool tt_set_locale(const char *name_or_empty) {
    return setlocale(LC_CTYPE, name_or_empty) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// MARK: Guard

#define RESTORE_MAX 512

static struct termios saved_modes;
static bool saved_modes_valid;
static char restore_bytes[RESTORE_MAX];
static size_t restore_count;
static int guard_tty = -1;
static int guard_wake = -1;
static atomic_bool guard_armed;

// Ends this process, or says that it is broken: restore, then let whoever was there before handle it.
static const int fatal_signals[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
static const int wake_signals[] = {SIGWINCH, SIGCONT, SIGTSTP};
#define COUNT(a) (sizeof(a) / sizeof((a)[0]))
static struct sigaction before_fatal[COUNT(fatal_signals)];
static struct sigaction before_wake[COUNT(wake_signals)];
static bool handlers_installed;

void tt_guard_restore(void) {
    if (!atomic_exchange(&guard_armed, false)) return;
    int saved_errno = errno;
    size_t done = 0;
    while (done < restore_count) {
        ssize_t n = write(guard_tty, restore_bytes + done, restore_count - done);
        if (n <= 0 && errno != EINTR) break;
        if (n > 0) done += (size_t)n;
    }
    // TCSADRAIN would wait on a terminal that does not read; a process that is dying must not hang.
    if (saved_modes_valid) tcsetattr(guard_tty, TCSANOW, &saved_modes);
    errno = saved_errno;
}

// The terminal is the shell's again: what another thread of this dying process still draws must not reach it.
static void stop_drawing(void) {
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere < 0) return;
    if (guard_tty != STDERR_FILENO) dup2(nowhere, guard_tty);
    if (screen_out_fd >= 0) dup2(nowhere, screen_out_fd);
}

static void on_fatal(int number, siginfo_t *info, void *context) {
    // Again at exit, or in a second signal, it does nothing.
    tt_guard_restore();
    stop_drawing();
    for (size_t i = 0; i < COUNT(fatal_signals); i++) {
        if (fatal_signals[i] != number) continue;
        sigaction(number, &before_fatal[i], NULL);
        if (before_fatal[i].sa_flags & SA_SIGINFO) return before_fatal[i].sa_sigaction(number, info, context);
    }
    // Blocked while this handler runs, so it strikes on return: the exit status tells the truth.
    raise(number);
}

static void wake(char reason) {
    int saved_errno = errno;
    if (guard_wake >= 0) {
        ssize_t ignored = write(guard_wake, &reason, 1);
        (void)ignored;
    }
    errno = saved_errno;
}

static void on_wake(int number) {
    if (number == SIGWINCH) wake('w');
    if (number == SIGCONT) wake('c');
    if (number == SIGTSTP) {
        tt_guard_restore();
        // SIGSTOP cannot be caught, so no handler has to be taken away and put back around it.
        raise(SIGSTOP);
    }
}

void tt_guard_stop(void) {
    tt_guard_restore();
    // The whole foreground job stops, as it does when the terminal itself turns Ctrl-Z into a signal.
    kill(0, SIGTSTP);
}

static void install_handlers(void) {
    static char alternate_stack[64 * 1024];
    // A stack overflow leaves no room to run a handler on.
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    for (size_t i = 0; i < COUNT(fatal_signals); i++) {
        action.sa_sigaction = on_fatal;
        action.sa_flags = SA_ONSTACK | SA_SIGINFO;
        // Under nohup, or started in the background: what was ignored stays ignored.
        if (before_fatal[i].sa_handler != SIG_IGN) sigaction(fatal_signals[i], &action, NULL);
    }
    for (size_t i = 0; i < COUNT(wake_signals); i++) {
        action.sa_handler = on_wake;
        action.sa_flags = SA_ONSTACK | SA_RESTART;
        sigaction(wake_signals[i], &action, NULL);
    }
    handlers_installed = true;
}

void tt_guard_arm(int tty_fd, int wake_fd, const char *bytes, size_t count) {
    guard_tty = tty_fd;
    guard_wake = wake_fd;
    restore_count = count > RESTORE_MAX ? RESTORE_MAX : count;
    memcpy(restore_bytes, bytes, restore_count);
    atomic_store(&guard_armed, true);
    static bool at_exit_registered;
    if (!at_exit_registered) atexit(tt_guard_restore);
    at_exit_registered = true;
    install_handlers();
}

void tt_guard_remember(int tty_fd) {
    saved_modes_valid = tcgetattr(tty_fd, &saved_modes) == 0;
    for (size_t i = 0; i < COUNT(fatal_signals); i++) sigaction(fatal_signals[i], NULL, &before_fatal[i]);
    for (size_t i = 0; i < COUNT(wake_signals); i++) sigaction(wake_signals[i], NULL, &before_wake[i]);
}

void tt_guard_rearm(void) {
    if (handlers_installed) atomic_store(&guard_armed, true);
}

void tt_guard_disarm(void) {
    atomic_store(&guard_armed, false);
    if (!handlers_installed) return;
    handlers_installed = false;
    for (size_t i = 0; i < COUNT(fatal_signals); i++) sigaction(fatal_signals[i], &before_fatal[i], NULL);
    for (size_t i = 0; i < COUNT(wake_signals); i++) sigaction(wake_signals[i], &before_wake[i], NULL);
    guard_wake = -1;
}

// MARK: Interrupts in lines

static int interrupt_wake = -1;
static struct sigaction before_interrupt;

static void on_interrupt(int number) {
    (void)number;
    int saved_errno = errno;
    char byte = 'i';
    ssize_t ignored = write(interrupt_wake, &byte, 1);
    (void)ignored;
    errno = saved_errno;
}

void tt_interrupt_arm(int wake_fd) {
    if (interrupt_wake >= 0 || sigaction(SIGINT, NULL, &before_interrupt) != 0 || before_interrupt.sa_handler == SIG_IGN) return;
    interrupt_wake = wake_fd;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = on_interrupt;
    // A commit that is being written must not be cut short.
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, NULL);
}

void tt_interrupt_disarm(void) {
    if (interrupt_wake < 0) return;
    sigaction(SIGINT, &before_interrupt, NULL);
    interrupt_wake = -1;
}

void tt_interrupt_strike(void) { raise(SIGINT); }
