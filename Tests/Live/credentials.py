"""What programs that know nothing of us say of our certificates.

credentials.py CASES: reads {"keys": {alg: PEM}, "issuers": {alg: did}, "cases": [{"name", "alg", "token", "lists": {address: token}}]}
and prints one line of JSON for each case: {"name", "pyjwt", "joserfc", "openbadgeslib"}, each "" when it takes the certificate and
else why not. It opens no socket. The issuer's key is the one that was published, not one that the certificate brings along.
"""

import base64
import datetime
import gzip
import json
import sys
import warnings

import base58
import jwt
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from joserfc import jwt as jose
from joserfc.jws import JWSRegistry
from joserfc.jwk import OKPKey, RSAKey
from openbadgeslib.ob3.verifier import OB3Verifier

warnings.simplefilter("ignore")
CLAIMS = ["exp", "nbf", "iss", "sub", "jti"]


def check(condition, reason):
    if not condition:
        raise ValueError(reason)


def key_named_by(token):
    """Step 1 and 2 of docs/certification.md: the key that the header names."""
    header = jwt.get_unverified_header(token)
    if header["alg"] == "EdDSA":
        did = header["kid"].split("#")[0]
        raw = base58.b58decode(did.removeprefix("did:key:z"))
        check(raw[:2] == b"\xed\x01" and len(raw) == 34, "no Ed25519 key")
        return did, jwt.algorithms.OKPAlgorithm.from_jwk(
            {"kty": "OKP", "crv": "Ed25519", "x": base64.urlsafe_b64encode(raw[2:]).rstrip(b"=").decode()})
    check(header["alg"] == "RS256" and set(header["jwk"]) == {"kty", "n", "e"}, "no RSA key")
    key = jwt.algorithms.RSAAlgorithm.from_jwk(header["jwk"])
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
    der = key.public_bytes(Encoding.DER, PublicFormat.PKCS1)
    return "did:key:z" + base58.b58encode(b"\x85\x24" + der).decode(), key


def status(claims, lists, read):
    """Step 5: the lists, verified in the same way, and the bit."""
    for entry in claims["credentialStatus"]:
        listed = read(lists[entry["statusListCredential"]])
        subject = listed["credentialSubject"]
        check(listed["iss"] == claims["iss"] and subject["statusPurpose"] == entry["statusPurpose"], "another list")
        packed = subject["encodedList"][1:]
        bits = gzip.decompress(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)))
        check(len(bits) >= 16384, "a short list")
        index = int(entry["statusListIndex"])
        check(not bits[index // 8] & 0x80 >> index % 8, entry["statusPurpose"])


def consistent(claims, issuer):
    """Step 4."""
    check(claims["iss"] == claims["issuer"]["id"] == issuer, "another issuer")
    check(claims["sub"] == claims["credentialSubject"]["id"] and claims["jti"] == claims["id"], "contradicts itself")
    for claim, date in [("nbf", "validFrom"), ("exp", "validUntil")]:
        check(datetime.datetime.fromisoformat(claims[date]).timestamp() == claims[claim], date)


def pyjwt(case, keys, issuers):
    did, key = key_named_by(case["token"])
    check(did == issuers[case["alg"]], "not the published key")

    def read(token):
        return jwt.decode(token, key, algorithms=[case["alg"]], options={"require": CLAIMS})

    claims = read(case["token"])
    consistent(claims, did)
    status(claims, case["lists"], read)


def joserfc(case, keys, issuers):
    pem = keys[case["alg"]]
    key = OKPKey.import_key(pem) if case["alg"] == "EdDSA" else RSAKey.import_key(pem)
    rules = jose.JWTClaimsRegistry(**{name: {"essential": True} for name in CLAIMS})

    # It takes headers of 512 letters unless told otherwise; a header that holds a key of RSA 3072 has some 730.
    registry = JWSRegistry(algorithms=[case["alg"]])
    registry.max_header_length = 1024

    def read(token):
        decoded = jose.decode(token, key, registry=registry)
        rules.validate(decoded.claims)
        return decoded.claims

    claims = read(case["token"])
    consistent(claims, issuers[case["alg"]])
    status(claims, case["lists"], read)


def openbadgeslib(case, keys, issuers):
    pem = keys[case["alg"]].encode()
    # It finds the key of an Ed25519 did:key itself; of RSA it is told.
    verifier = OB3Verifier.for_issuer_did(issuers["EdDSA"]) if case["alg"] == "EdDSA" else OB3Verifier(pem, issuers["RS256"])
    token = OB3Verifier.extract_token_from_svg(case["badge"].encode()) if case.get("badge") else case["token"]
    check(token == case["token"], "another token in the badge")
    verifier.verify(token, check_status=True, download=lambda address: case["lists"][address].encode())


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        given = json.load(file)
    for alg, pem in given["keys"].items():
        load_pem_public_key(pem.encode())
    for case in given["cases"]:
        line = {"name": case["name"]}
        for reader in (pyjwt, joserfc, openbadgeslib):
            try:
                reader(case, given["keys"], given["issuers"])
                line[reader.__name__] = ""
            except Exception as error:  # noqa: BLE001 - whatever they throw is a refusal
                line[reader.__name__] = f"{type(error).__name__}: {error}"[:200]
        print(json.dumps(line), flush=True)


main()
