#pragma once
// ncursesw for Swift: the header with wide characters, and wrappers for what Swift cannot import.
// The names start with `tt_` so that nobody takes them for curses' own.
#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Globals and cast macros

// `stdscr` is a mutable global: Swift 6 refuses it as not concurrency-safe.
static inline WINDOW *tt_stdscr(void) { return stdscr; }

// `COLORS` is a mutable global, which Swift 6 refuses, and is set only once colours have begun. -1 for none.
int tt_colors(void);

// A_* are macros with casts in them, which Swift does not import.
static inline uint32_t tt_attr_bold(void) { return (uint32_t)A_BOLD; }
static inline uint32_t tt_attr_dim(void) { return (uint32_t)A_DIM; }
static inline uint32_t tt_attr_reverse(void) { return (uint32_t)A_REVERSE; }
static inline uint32_t tt_attr_underline(void) { return (uint32_t)A_UNDERLINE; }

// MARK: Screen

// newterm wants FILE pointers: `stdin` and `stdout` are mutable globals, refused by Swift 6. Takes descriptors instead, of
// which it makes its own copies. NULL when the terminal is unknown.
SCREEN *tt_newterm(const char *term, int out_fd, int in_fd);

// The streams that tt_newterm made must be closed with the screen, and only C saw them.
void tt_delscreen(SCREEN *screen);

// setcchar takes the pair through a void pointer of changing meaning and a wchar_t array that must end in 0. One call a cell.
void tt_put_cell(WINDOW *window, int row, int column, const uint32_t *scalars, size_t count, uint32_t attributes, int pair);

// tigetstr answers NULL or (char *)-1 for what a terminal cannot do; Swift cannot spell the second.
const char *tt_capability(const char *name);

// ioctl is variadic, which Swift does not import. False when the descriptor is no terminal or does not know its size.
bool tt_terminal_size(int fd, int *columns, int *rows);

// MARK: Characters

// wcwidth answers by the process's locale; a width must not depend on LANG. Asks glibc in C.UTF-8, on this thread only.
// -1 for what cannot be printed.
int tt_wcwidth(uint32_t scalar);

// setlocale's categories import, but LC_CTYPE alone must be taken from the environment, and the codeset asked for, which
// nl_langinfo's macro constants hide. True when the locale that is now in force is UTF-8.
bool tt_set_locale(const char *name_or_empty);

// MARK: Guard: everything that runs inside a signal handler, where no Swift may (allocation, locks, exclusivity checks)

// Remembers the terminal's modes and the signals' handlers as they were before curses. Its own handlers for INT and TERM exit
// with status 1: whoever waits for us would not learn that we were killed.
void tt_guard_remember(int tty_fd);

// Remembers what to write to leave the screen; installs the handlers. `wake_fd` gets one byte for a
// changed size ('w') or a continuation after a stop ('c').
void tt_guard_arm(int tty_fd, int wake_fd, const char *restore_bytes, size_t count);

// Puts the terminal back as it was, once, and keeps the handlers. Async-signal-safe; does nothing when not armed.
void tt_guard_restore(void);

// The terminal is ours again (after a stop): the next way out restores it once more.
void tt_guard_rearm(void);

// Takes the handlers away again; the terminal has been restored.
void tt_guard_disarm(void);

// SIGINT writes one byte ('i') to `wake_fd` from now on, unless it was ignored before. For programs that keep the terminal's modes.
void tt_interrupt_arm(int wake_fd);

// SIGINT does again what it did before.
void tt_interrupt_disarm(void);

// Lets SIGINT strike this process.
void tt_interrupt_strike(void);

// Stops this process as Ctrl-Z would have, with the terminal restored; returns when it is continued.
void tt_guard_stop(void);

// MARK: Facts, for a check that paints nothing (facts.c)

// What the machine's list of terminals says of one: 1 known, 0 not known, -1 there is no list. Not while a screen is in use.
int tt_terminal_facts(const char *term, int *colors, bool *has_alternate_screen, bool *can_move);

// Whether the machine has the locale that the environment names.
bool tt_locale_is_there(void);
