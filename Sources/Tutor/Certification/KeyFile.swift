import Foundation

/// One key in one file: `tutor-key ALGORITHM BASE64`. A file or folder that others may read is refused, not mended: the key in it may
/// be known already.
enum KeyFile {
    /// Whether the folder is there, and its owner's alone.
    static func checkFolder(_ path: String) throws -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return false }
            throw KeyRingError.file(DurableFile.failure(errno, path))
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw KeyRingError.unreadable(path: path) }
        try check(status, path)
        return true
    }

    static func makeFolder(_ path: String) throws {
        do {
            try DurableFile.createFolder(path)
        } catch {
            throw KeyRingError.file(error)
        }
        _ = try checkFolder(path)
    }

    /// Nil when there is no such file.
    static func read(_ path: String) throws -> SigningKey? {
        guard let (name, bytes) = try words(path, isSecret: true) else { return nil }
        guard let algorithm = SigningAlgorithm(name: name), let key = try? SigningKey(algorithm, stored: bytes) else {
            throw KeyRingError.unreadable(path: path)
        }
        return key
    }

    static func readPublic(_ path: String) throws -> IssuerKey? {
        guard let (name, bytes) = try words(path, isSecret: false) else { return nil }
        guard name == "did", let key = IssuerKey(did: String(decoding: bytes, as: UTF8.self)) else {
            throw KeyRingError.unreadable(path: path)
        }
        return key
    }

    /// Never over an existing file.
    static func write(_ key: SigningKey, to path: String) throws {
        try place(line(key.issuer.algorithm.name, key.stored), path, replacing: false)
    }

    static func writePublic(_ key: IssuerKey, to path: String) throws {
        try place(line("did", Array(key.did.utf8)), path, replacing: false)
    }

    /// In one step.
    static func replace(_ path: String, with key: SigningKey) throws {
        try place(line(key.issuer.algorithm.name, key.stored), path, replacing: true)
    }

    private static func line(_ name: String, _ bytes: [UInt8]) -> Data {
        Data("tutor-key \(name) \(Data(bytes).base64EncodedString())\n".utf8)
    }

    private static func place(_ contents: Data, _ path: String, replacing: Bool) throws {
        // Under the lock of the ring; what a killed process left behind is made anew.
        let temporary = path + ".new"
        DurableFile.delete(temporary)
        do {
            try DurableFile.create(temporary)
            let file = open(temporary, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
            guard file >= 0 else { throw DurableFile.failure(errno, temporary) }
            let written = contents.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            let code = errno
            close(file)
            guard written == contents.count else { throw DurableFile.failure(written < 0 ? code : ENOSPC, path) }
            if replacing {
                try DurableFile.sync(temporary)
                guard DurableFile.move(temporary, to: path) else { throw DurableFile.failure(errno, path) }
                try DurableFile.sync(DurableFile.folder(of: path))
            } else {
                try DurableFile.publish(temporary, as: path)
            }
        } catch RecordsError.alreadyExists {
            // Kept by a rotation that was cut off.
            DurableFile.delete(temporary)
        } catch let error as RecordsError {
            DurableFile.delete(temporary)
            throw KeyRingError.file(error)
        }
    }

    private static func words(_ path: String, isSecret: Bool) throws -> (String, [UInt8])? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            if errno == ELOOP { throw KeyRingError.unreadable(path: path) }
            throw KeyRingError.file(DurableFile.failure(errno, path))
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < 16_384 else {
            throw KeyRingError.unreadable(path: path)
        }
        if isSecret { try check(status, path) }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
        let parts = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard parts.count == 3, parts[0] == "tutor-key", let data = Data(base64Encoded: String(parts[2])) else {
            throw KeyRingError.unreadable(path: path)
        }
        return (String(parts[1]), Array(data))
    }

    private static func check(_ status: stat, _ path: String) throws {
        guard status.st_uid == geteuid() || geteuid() == 0 else { throw KeyRingError.foreign(path: path) }
        guard status.st_mode & 0o077 == 0 else {
            throw KeyRingError.exposed(path: path, mode: String(status.st_mode & 0o7777, radix: 8))
        }
    }
}
