import CCurl
import Glibc

/// Hands mail in by SMTP. Off this machine only with TLS, whatever the server offers; a password travels no other way.
public enum MailClient {
    private final class Job {
        let run: () -> Void
        init(_ run: @escaping () -> Void) { self.run = run }
    }

    /// Sends and waits, at most the server's time limit.
    public static func send(_ message: MailMessage, by server: MailServer) -> MailOutcome {
        guard server.host != nil else { return .failed("smtp_url is no smtp:// or smtps:// address") }
        var outcome = MailOutcome.failed("no thread for it")
        // On a thread without signals: OpenSSL raises SIGPIPE when the other side has gone.
        withUnsafeMutablePointer(to: &outcome) { place in
            let place = UInt(bitPattern: place)
            let job = Unmanaged.passRetained(
                Job {
                    let result = MailTransfer(message, server)?.perform() ?? .failed("no memory for it")
                    UnsafeMutablePointer<MailOutcome>(bitPattern: place)?.pointee = result
                })
            var thread = pthread_t()
            let code = pthread_create(
                &thread, nil,
                { @Sendable argument in
                    tt_thread_prepare("mail")
                    Unmanaged<Job>.fromOpaque(argument!).takeRetainedValue().run()
                    return nil
                }, job.toOpaque())
            if code == 0 { pthread_join(thread, nil) } else { job.release() }
        }
        return outcome
    }
}
