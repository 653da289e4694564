#pragma once
// What runs when the program breaks down: inside a signal handler, where no Swift may (allocation, locks, exclusivity checks).
// The names start with `tt_` so that nobody takes them for the system's own.
#include <stdbool.h>
#include <stddef.h>

// Texts of a report, made beforehand and copied; what is too long is cut off.
typedef struct {
    // The folder, which is made when it is needed, and the file in it. Nothing is written over.
    const char *folder;
    const char *path;
    // The report's first lines, each with its end of line.
    const char *header;
    // What the person is told, after the signal's name: when the report was written, and when it could not be.
    const char *kept;
    const char *lost;
} tt_crash_texts;

// From now on SEGV, BUS, ILL, FPE, ABRT, TRAP and SYS leave a report, are told of on standard error, and then strike as if nobody had
// looked. A second call takes the new texts. Handlers that come later and pass on with signal, facts and context see the same.
void tt_crash_arm(const tt_crash_texts *texts);

// Notes what the program does now; the last sixteen stand in the report. Only for names that the program itself has: no words of anybody's.
void tt_crash_note(const char *name);
