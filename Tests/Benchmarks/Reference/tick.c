/* The tick of Sources/Scenarios/Simulator in C: the same arithmetic in the same order, so that both come to the same digest.
 *
 * Written as one would write it for speed: plain arrays, no bounds checks, nothing allocated in the loop. The plant is read at
 * run time and not compiled in: the Swift program does not know it beforehand either.
 * usage: tick FILE TICKS SAMPLES   prints the digest, then one line of CPU nanoseconds per sample. */
#define _POSIX_C_SOURCE 200809L
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef int64_t word;
typedef struct { char name[32]; word count; const void *words; } column;

static column columns[128];
static int column_count;

static void *copy_of(const char *name, word *count) {
    for (int i = 0; i < column_count; i++) {
        if (strcmp(columns[i].name, name)) continue;
        word n = columns[i].count;
        void *copy = malloc(n ? n * 8 : 8);
        memcpy(copy, columns[i].words, n * 8);
        if (count) *count = n;
        return copy;
    }
    fprintf(stderr, "no column %s\n", name);
    exit(2);
}

#define D(field, name) static double *field;
#define I(field, name) static word *field;
#define COLUMNS                                                                                                         \
    D(normal, "tag.normal") D(at_rest, "tag.at_rest") D(low, "tag.low") D(high, "tag.high") D(keep, "tag.keep")          \
    D(sensor_keep, "tag.sensor_keep") D(noise, "tag.noise") D(resolution, "tag.resolution")                              \
    D(span_low, "tag.span_low") D(span_high, "tag.span_high") D(wander_amount, "tag.wander_amount")                      \
    I(channel, "tag.channel") I(wander_channel, "tag.wander_channel") I(wander_period, "tag.wander_period")              \
    I(order, "order") I(edge_start, "edge.start") I(edge_source, "edge.source") I(edge_table, "edge.table")              \
    D(edge_gain, "edge.gain") D(edge_reference, "edge.reference") D(edge_keep, "edge.keep")                              \
    D(edge_table_reference, "edge.table_reference") D(table_x, "table.x") I(table_start, "table.start")                \
    D(table_y, "table.y") I(gate_start, "gate.start") I(gates, "gates") D(control_rate, "control.rate")                  \
    D(control_start, "control.start") I(parents, "control.parents") I(parent_start, "control.parents.start")             \
    I(alarm_tag, "alarm.tag") D(alarm_value, "alarm.value") D(alarm_deadband, "alarm.deadband")                          \
    I(alarm_is_low, "alarm.is_low") I(alarm_delay, "alarm.delay") I(while_tag, "alarm.while_tag")                        \
    I(while_above, "alarm.while_above") D(while_value, "alarm.while_value") I(trip_tag, "trip.tag")                      \
    I(trip_above, "trip.above") D(trip_value, "trip.value") D(trip_delay, "trip.delay") I(trip_latches, "trip.latches")  \
    I(trip_armed, "trip.armed") I(trip_armed_start, "trip.armed.start") I(trip_sets, "trip.sets")                        \
    I(trip_sets_start, "trip.sets.start") D(trip_set_values, "trip.set_values") I(seed_word, "seed") I(tick_word, "tick") \
    D(targets, "state.targets") D(positions, "state.positions") D(nodes, "state.nodes") D(edges, "state.edges")          \
    D(sensors, "state.sensors") D(measured, "state.measured") I(qualities, "state.qualities") I(alarms, "state.alarms")  \
    I(alarm_timers, "state.alarm_timers") I(trip_timers, "state.trip_timers") I(tripped, "state.tripped")                \
    I(fault_number, "fault.number") D(fault_severity, "fault.severity") I(fault_onset, "fault.onset")                    \
    D(fault_ramp, "fault.ramp") I(progresses, "fault.progresses") I(progresses_start, "fault.progresses.start")          \
    I(effect_tag, "effect.tag") I(effect_start, "effect.tag.start") D(effect_drive, "effect.drive")                      \
    D(effect_delay, "effect.delay") D(effect_keep, "effect.keep") D(effect_noise_factor, "effect.noise_factor")
COLUMNS
#undef D
#undef I

static word tags, controls, edge_count, alarm_count, trips, faults, effects, events, tick;
static uint64_t seed;
static double *stuck_at, *noise_scale, *driven, *age, *severity, *drive, *running;

static void load(void) {
#define D(field, name) free(field); field = copy_of(name, NULL);
#define I(field, name) free(field); field = copy_of(name, NULL);
    COLUMNS
#undef D
#undef I
    free(copy_of("tag.normal", &tags));
    free(copy_of("control.rate", &controls));
    free(copy_of("edge.gain", &edge_count));
    free(copy_of("alarm.tag", &alarm_count));
    free(copy_of("trip.tag", &trips));
    free(copy_of("fault.number", &faults));
    free(copy_of("effect.drive", &effects));
    seed = (uint64_t)seed_word[0];
    tick = tick_word[0];
    events = 0;
    free(stuck_at); free(noise_scale); free(driven); free(age); free(severity); free(drive); free(running);
    stuck_at = malloc(tags * 8 + 8);
    noise_scale = malloc(tags * 8 + 8);
    for (word t = 0; t < tags; t++) stuck_at[t] = NAN, noise_scale[t] = 1;
    driven = calloc(tags + 1, 8);
    age = calloc(faults + 1, 8);
    severity = calloc(faults + 1, 8);
    drive = calloc(effects + 1, 8);
    running = calloc(controls + 1, 8);
}

static inline double minimum(double a, double b) { return b < a ? b : a; }
static inline double maximum(double a, double b) { return b >= a ? b : a; }

static inline uint64_t bits(uint64_t channel, uint64_t counter) {
    uint64_t z = (seed ^ (channel * 0x9e3779b97f4a7c15u)) + counter * 0xd1342543de82ef95u;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static inline double gaussian(uint64_t channel) {
    uint64_t a = bits(channel, (uint64_t)tick * 2), b = bits(channel, (uint64_t)tick * 2 + 1);
    uint64_t mask = 0x0000ffff0000ffffu;
    uint64_t pair = (a & mask) + ((a >> 16) & mask) + (b & mask) + ((b >> 16) & mask);
    uint64_t sum = (pair & 0xffffffffu) + (pair >> 32);
    return ((double)sum - 262140.0) * (1.0 / 53510.07);
}

static inline double uniform(uint64_t channel, word counter) {
    return (double)(bits(channel, (uint64_t)counter) >> 11) * (2.0 / 9007199254740992.0) - 1;
}

static inline double wander(uint64_t channel, word period) {
    word cell = tick / period;
    double f = (double)(tick - cell * period) / (double)period;
    double a = uniform(channel, cell), b = uniform(channel, cell + 1);
    return a + (b - a) * (f * f * (3 - 2 * f));
}

static inline double gate(word tag) {
    double fraction = 1;
    for (word i = gate_start[tag]; i < gate_start[tag + 1]; i++) fraction *= running[gates[i]];
    return fraction;
}

static inline double contribution(word e, double source) {
    if (edge_table[e] < 0) return edge_gain[e] * (source - edge_reference[e]);
    word first = table_start[edge_table[e]], end = table_start[edge_table[e] + 1];
    double y = table_y[end - 1];
    if (source <= table_x[first]) y = table_y[first];
    else
        for (word i = first + 1; i < end; i++)
            if (source <= table_x[i]) {
                y = table_y[i - 1]
                    + (table_y[i] - table_y[i - 1]) * ((source - table_x[i - 1]) / (table_x[i] - table_x[i - 1]));
                break;
            }
    return y - edge_table_reference[e];
}

static void move_controls(void) {
    for (word i = 0; i < controls; i++) {
        double rate = control_rate[i], gap = targets[i] - positions[i];
        positions[i] = fabs(gap) <= rate ? targets[i] : positions[i] + minimum(maximum(gap, -rate), rate);
        double effective = positions[i];
        for (word p = parent_start[i]; p < parent_start[i + 1]; p++) effective *= running[parents[p]];
        nodes[i] = effective;
        running[i] = control_start[i] == 0 ? effective : effective / control_start[i];
    }
}

static inline double severity_after(word f, int active, double delay) {
    if (!active || !(age[f] > delay)) return 0;
    return minimum(1, fault_severity[f] * minimum(1, (age[f] - delay) / fault_ramp[f]));
}

static void grow_faults(void) {
    if (!faults) return;
    for (word t = 0; t < tags; t++) noise_scale[t] = 1, driven[t] = 0;
    for (word f = 0; f < faults; f++) {
        int active = tick >= fault_onset[f], grows = active;
        for (word p = progresses_start[f]; grows && p < progresses_start[f + 1]; p++)
            grows = running[progresses[p]] >= 0.5;
        if (grows) age[f] += 1;
        severity[f] = severity_after(f, active, 0);
        for (word e = effect_start[f]; e < effect_start[f + 1]; e++) {
            double delayed = effect_delay[e] == 0 ? severity[f] : severity_after(f, active, effect_delay[e]);
            double wanted = effect_drive[e] * delayed;
            double now = wanted + effect_keep[e] * (drive[e] - wanted);
            if (fabs(now) < 1e-30) now = 0;
            drive[e] = now;
            driven[effect_tag[e]] += now;
            noise_scale[effect_tag[e]] *= 1 + (effect_noise_factor[e] - 1) * delayed;
        }
    }
}

static void move_tags(void) {
    for (word i = 0; i < tags; i++) {
        word tag = order[i];
        double u = normal[tag] + driven[tag];
        for (word e = edge_start[tag]; e < edge_start[tag + 1]; e++) {
            double wanted = contribution(e, nodes[edge_source[e]]);
            edges[e] = wanted + edge_keep[e] * (edges[e] - wanted);
            u += edges[e];
        }
        if (wander_period[tag] > 0) u += wander_amount[tag] * wander((uint64_t)wander_channel[tag], wander_period[tag]);
        u = at_rest[tag] + gate(tag) * (u - at_rest[tag]);
        u = minimum(maximum(u, low[tag]), high[tag]);
        double x = u + keep[tag] * (nodes[controls + tag] - u);
        if (fabs(x) < 1e-30) x = 0;
        nodes[controls + tag] = x;
    }
}

static void measure(void) {
    for (word tag = 0; tag < tags; tag++) {
        double value = nodes[controls + tag] + 0.0;
        value += sensor_keep[tag] * (sensors[tag] - value);
        sensors[tag] = value;
        int in_span = value >= span_low[tag] && value <= span_high[tag];
        if (noise[tag] > 0) value += noise[tag] * noise_scale[tag] * gaussian((uint64_t)channel[tag]);
        stuck_at[tag] = NAN;
        value += 0.0;
        value = rint(value / resolution[tag]) * resolution[tag];
        word quality = 0;
        if (value < span_low[tag] || value > span_high[tag]) {
            value = minimum(maximum(value, span_low[tag]), span_high[tag]);
            if (!in_span) quality = 0x40940000;
        }
        measured[tag] = value;
        qualities[tag] = quality;
    }
}

static inline int is_bad(word tag) { return (uint64_t)qualities[tag] >= 0x80000000u; }

static inline int holds(word tag, word above, double value) {
    if (tag < 0 || is_bad(tag)) return 0;
    return above ? measured[tag] > value : measured[tag] < value;
}

static void update_alarms(void) {
    for (word i = 0; i < alarm_count; i++) {
        int stands = alarms[i] == 1 || alarms[i] == 2;
        double margin = stands ? alarm_deadband[i] : 0, value = measured[alarm_tag[i]];
        int beyond = alarm_is_low[i] ? value < alarm_value[i] + margin : value > alarm_value[i] - margin;
        if (beyond) {
            if (is_bad(alarm_tag[i])) beyond = 0;
            if (alarm_is_low[i] && gate(alarm_tag[i]) < 0.5) beyond = 0;
            if (while_tag[i] >= 0) beyond = beyond && holds(while_tag[i], while_above[i], while_value[i]);
        }
        if (beyond) {
            alarm_timers[i] += 1;
            if (!stands && alarm_timers[i] > alarm_delay[i]) alarms[i] = 1, events++;
        } else {
            alarm_timers[i] = 0;
            if (stands) alarms[i] = alarms[i] == 1 ? 3 : 0, events++;
        }
    }
}

static void update_trips(void) {
    for (word i = 0; i < trips; i++) {
        int condition = holds(trip_tag[i], trip_above[i], trip_value[i]);
        if (!trip_latches[i]) tripped[i] = tripped[i] && condition;
        if (!condition || tripped[i]) {
            if (!condition) trip_timers[i] = 0;
            continue;
        }
        int armed = 1;
        for (word a = trip_armed_start[i]; armed && a < trip_armed_start[i + 1]; a++)
            armed = running[trip_armed[a]] >= 0.5;
        if (!armed) continue;
        trip_timers[i] += 1;
        if (!((double)trip_timers[i] * 1.0 > trip_delay[i])) continue;
        tripped[i] = 1;
        events++;
        for (word s = trip_sets_start[i]; s < trip_sets_start[i + 1]; s++) targets[trip_sets[s]] = trip_set_values[s];
    }
}

static void step(void) {
    tick += 1;
    move_controls();
    grow_faults();
    move_tags();
    measure();
    update_alarms();
    update_trips();
}

static uint64_t hash;
static void mix(uint64_t value) {
    for (int i = 0; i < 8; i++) hash = (hash ^ (value & 0xff)) * 0x00000100000001b3u, value >>= 8;
}
static void mix_double(double value) {
    uint64_t word_of;
    memcpy(&word_of, &value, 8);
    mix(word_of);
}
static void mix_doubles(const double *values, word count) { for (word i = 0; i < count; i++) mix_double(values[i]); }

/* Simulator+Digest.swift. */
static uint64_t digest(void) {
    hash = 0xcbf29ce484222325u;
    mix((uint64_t)tick);
    mix(seed);
    mix_doubles(targets, controls);
    mix_doubles(positions, controls);
    mix_doubles(nodes, controls + tags);
    mix_doubles(edges, edge_count);
    mix_doubles(sensors, tags);
    mix_doubles(measured, tags);
    for (word i = 0; i < tags; i++) mix((uint64_t)qualities[i]);
    for (word i = 0; i < tags; i++) isnan(stuck_at[i]) ? mix(1) : mix_double(stuck_at[i]);
    for (word f = 0; f < faults; f++) {
        mix((uint64_t)fault_number[f]);
        mix_double(age[f]);
        mix_double(0);
        mix_double(severity[f]);
        mix_doubles(drive + effect_start[f], effect_start[f + 1] - effect_start[f]);
        mix(0);
    }
    for (word i = 0; i < alarm_count; i++) mix((uint64_t)alarms[i]);
    for (word i = 0; i < alarm_count; i++) mix((uint64_t)alarm_timers[i]);
    for (word i = 0; i < trips; i++) mix((uint64_t)trip_timers[i]);
    for (word i = 0; i < trips; i++) mix((uint64_t)tripped[i]);
    return hash;
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    FILE *file = fopen(argv[1], "rb");
    if (!file) return 2;
    while (column_count < 128 && fread(columns[column_count].name, 32, 1, file) == 1) {
        column *c = &columns[column_count++];
        if (fread(&c->count, 8, 1, file) != 1) return 2;
        void *words = malloc(c->count * 8 + 8);
        if (fread(words, 8, c->count, file) != (size_t)c->count) return 2;
        c->words = words;
    }
    fclose(file);
    long ticks = atol(argv[2]), samples = atol(argv[3]);
    for (long s = 0; s < samples; s++) {
        load();
        struct timespec a, b;
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &a);
        for (long i = 0; i < ticks; i++) step();
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &b);
        if (s == 0) printf("%016llx\n%lld\n", (unsigned long long)digest(), (long long)events);
        printf("%.0f\n", (b.tv_sec - a.tv_sec) * 1e9 + (b.tv_nsec - a.tv_nsec));
    }
    return 0;
}
