import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui certificate verify`: for anybody, offline, with nothing of ours but the file.
struct CertificateVerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Verify a certificate, offline; leaves with 1 when it is not valid.",
        discussion: """
            Takes a file (.jwt, a badge as SVG, - for standard input) and needs no records. A number of a certificate of these \
            records is looked up in them, with their keys and lists. What is not given to compare with is said and not held against it.
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("File or number.", valueName: "certificate")) var certificate: String
    @Option(help: ArgumentHelp("A signed status list; may be repeated.", valueName: "file")) var status: [String] = []
    @Option(help: ArgumentHelp("The organisation's key as published: fingerprint, did:key, or its issuer.json.", valueName: "key"))
    var fingerprint: [String] = []
    @Option(help: ArgumentHelp("Whom it must be about.", valueName: "mail or id")) var recipient: String?

    func run() throws {
        var verifier = CertificateVerifier(now: CertificationEnvironment.system.now())
        verifier.recipient = recipient
        verifier.statusLists = try status.map(Self.text)
        verifier.published = try fingerprint.flatMap(Self.keys)
        let token: String
        var more: [CertificateFinding] = []
        if certificate == "-" || FileManager.default.fileExists(atPath: certificate) {
            token = BadgeToken.find(in: try Self.text(certificate))
        } else {
            guard FileManager.default.fileExists(atPath: common.databasePath) else {
                throw Failure.file(.unreadable(path: certificate))
            }
            let opened = try common.openRecords(for: .ownRecords)
            let found = try opened.certificate(certificate)
            token = found.jwt
            try Failure.catching {
                // Against what these records hold themselves: no list and no key needs to be named.
                if verifier.published.isEmpty { verifier.published = try common.keyRing.trusted().map(\.did) }
                if verifier.statusLists.isEmpty {
                    verifier.statusLists = try common.issuer(opened).statusLists(issuer: found.issuer).map(\.token)
                }
                more = [try common.issuer(opened).evidence(of: found)]
            }
        }
        var result = verifier.verify(token)
        result.findings += more
        if common.json {
            Output.json(Facts(result))
        } else {
            if let payload = result.payload { Output.write(Self.heading(payload) + "\n") }
            for finding in result.findings { Output.write(Words.line(finding) + "\n") }
            Output.write(Words.verdict(result) + "\n")
        }
        if !result.isValid { throw ExitCode(1) }
    }

    private static func heading(_ payload: CanonicalJSON) -> String {
        func text(_ json: CanonicalJSON?) -> String { if case .string(let text)? = json { text } else { "?" } }
        let (name, issuer, id) = (text(payload["name"]), text(payload["issuer"]?["name"]), text(payload["id"]))
        return ControlCharacters.visible(tr("\(name), says \(issuer), number \(id)"))
    }

    private static func text(_ path: String) throws -> String {
        guard
            let data = path == "-"
                ? try? FileHandle.standardInput.readToEnd() : try? Data(contentsOf: URL(filePath: path), options: .uncached),
            data.count < 4_000_000
        else { throw Failure.file(.unreadable(path: path)) }
        return String(decoding: data, as: UTF8.self)
    }

    private static func keys(_ given: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: given) else { return [given] }
        guard let keys = KeyPublication.trusted(try text(given)) else { throw Failure.file(.unreadable(path: given)) }
        return keys
    }

    private struct Facts: Encodable {
        var valid: Bool
        var id: String?
        var name: String?
        var issuer: String?
        var fingerprint: String?
        var findings: [Line]

        struct Line: Encodable {
            var check: String
            var outcome: String
            var text: String
        }

        init(_ result: CertificateVerifier.Verification) {
            valid = result.isValid
            if case .string(let id)? = result.payload?["id"] { self.id = id }
            if case .string(let name)? = result.payload?["name"] { self.name = name }
            issuer = result.issuer?.did
            fingerprint = result.issuer?.fingerprint
            findings = result.findings.map {
                Line(check: $0.check.rawValue, outcome: $0.outcome.rawValue, text: Words.sentence($0))
            }
        }
    }
}
