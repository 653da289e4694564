import Foundation

/// A certificate for an address on loopback that no system trusts, made by the openssl program; gone with its last holder.
final class TestCertificate: Sendable {
    /// The program that made it.
    let program: String
    let certificate: String
    let key: String
    private let folder: URL

    /// - Parameter address: what it is for.
    /// - Returns: nil when this machine has no openssl.
    init?(address: String = "127.0.0.1") throws {
        guard let program = Self.find("openssl") else { return nil }
        self.program = program
        folder = FileManager.default.temporaryDirectory.appending(path: "certificate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        certificate = folder.appending(path: "certificate.pem").path
        key = folder.appending(path: "key.pem").path
        let making = Process()
        making.executableURL = URL(filePath: program)
        making.arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
            "/CN=tutor-test",
            "-addext", "subjectAltName=IP:\(address)", "-keyout", key, "-out", certificate,
        ]
        (making.standardOutput, making.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try making.run()
        making.waitUntilExit()
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// A program of the system.
    static func find(_ name: String) -> String? {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
    }
}
