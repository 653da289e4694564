import Foundation
import TestSupport

/// A TLS server of one connection after another, from the openssl program: what it sends is written to its standard input.
final class TLSServer {
    /// Its certificate, which no system trusts.
    let certificate: String
    let port: Int
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let folder: URL

    /// - Returns: nil when this machine has no openssl.
    init?() throws {
        guard let program = ["/usr/bin/openssl", "/usr/local/bin/openssl"].first(where: FileManager.default.isExecutableFile) else {
            return nil
        }
        folder = FileManager.default.temporaryDirectory.appending(path: "tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificate = folder.appending(path: "certificate.pem").path
        let key = folder.appending(path: "key.pem").path
        let making = Process()
        making.executableURL = URL(filePath: program)
        making.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
            "/CN=tutor-test",
            "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", certificate,
        ]
        (making.standardOutput, making.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try making.run()
        making.waitUntilExit()

        process.executableURL = URL(filePath: program)
        process.arguments = ["s_server", "-accept", "127.0.0.1:0", "-cert", certificate, "-key", key, "-naccept", "8"]
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, FileHandle.nullDevice)
        try process.run()
        // It says `ACCEPT 127.0.0.1:port` when it listens.
        var said = ""
        while !said.contains("ACCEPT 127.0.0.1:") || said.last != "\n" {
            let more = output.fileHandleForReading.availableData
            if more.isEmpty { break }
            said += String(decoding: more, as: UTF8.self)
        }
        let number = said.firstMatch(of: /ACCEPT 127\.0\.0\.1:(\d+)/).flatMap { Int($0.1) }
        port = number ?? 0
        output.fileHandleForReading.readabilityHandler = { _ = $0.availableData }
    }

    /// Sends this on the connection that is made now or next, whatever it asks for; one that fails takes it along.
    func send(_ answer: String) throws { try input.fileHandleForWriting.write(contentsOf: Data(answer.utf8)) }

    deinit {
        output.fileHandleForReading.readabilityHandler = nil
        // Not terminate(): threads of the pool hold signals back, and what they start inherits that.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }
}
