import Glibc

/// The one thread that owns the screen: waits for a key, a wake-up or the next second, lets all that happened happen, and draws
/// once.
struct ChatLoop {
    let screen: CursesScreen
    var clock = MonotonicClock.system
    /// Seconds between ticks of the plant.
    var period = 1.0

    /// Runs until the trainee leaves.
    func run(_ model: inout ChatModel) {
        var ticked = clock.now()
        let pipe = screen.pipe
        model.session.onNews { pipe.wake() }
        defer { model.session.onNews(nil) }
        draw(&model)
        while true {
            let wait = max(0, ticked + period - clock.now())
            var polled = [
                pollfd(fd: screen.input, events: Int16(POLLIN), revents: 0),
                pollfd(fd: screen.pipe.readEnd, events: Int16(POLLIN), revents: 0),
            ]
            // Rounded up: waking a little early would only poll again.
            _ = poll(&polled, 2, Int32((wait * 1000).rounded(.up)))
            var effects: [ChatEffect] = []
            let wakes = screen.pipe.drain()
            if wakes.contains(UInt8(ascii: "c")) {
                screen.resume()
                ticked = clock.now()
            }
            if !wakes.isEmpty {
                let size = screen.takeNewSize()
                effects.append(model.update(size == model.size ? .woken : .resize(size)))
            }
            if polled[0].revents != 0 {
                let inputs = screen.read()
                // The terminal is gone and nobody will ever type again.
                if inputs.isEmpty, polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return }
                for input in inputs {
                    let effect = model.update(.input(input))
                    switch effect {
                    case .quit: return
                    case .suspend:
                        screen.suspend()
                        ticked = clock.now()
                        effects.append(model.update(.resize(screen.takeNewSize())))
                    case .redraw: screen.forgetShown()
                    case .none: break
                    }
                }
            }
            let now = clock.now()
            if now - ticked >= period {
                _ = model.update(.tick(seconds: now - ticked))
                ticked = now
            }
            draw(&model)
        }
    }

    private func draw(_ model: inout ChatModel) {
        let (buffer, cursor) = ChatScreen.frame(&model)
        screen.put(buffer, cursor: cursor)
    }
}
