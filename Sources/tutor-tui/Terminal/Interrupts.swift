import CNcurses

/// Ctrl-C on a terminal that keeps its own modes: while this is on it wakes the program instead of ending it.
enum Interrupts {
    /// The byte that an interrupt writes.
    static let byte = UInt8(ascii: "i")

    /// From now on an interrupt writes ``byte`` into the pipe; one that was ignored stays ignored.
    static func arm(wake: SelfPipe) { tt_interrupt_arm(wake.writeEnd) }

    /// An interrupt does again what it did before.
    static func disarm() { tt_interrupt_disarm() }

    /// Does what the interrupt would have done; usually does not return.
    static func strike() {
        disarm()
        tt_interrupt_strike()
    }
}
