"""Converts errors of the store to one line with a remedy."""

from __future__ import annotations

from botocore.exceptions import ClientError

REMEDIES = {
    "InvalidAccessKeyId": "the store does not know the access key: run `strata credentials <env>`, then `strata up <env>`",
    "SignatureDoesNotMatch": "the secret key is wrong: run `strata credentials <env>`, then `strata up <env>`",
    "AccessDenied": "the store does not allow this to this host; see the host's policy and the key's prefix",
    "403": "the store does not allow this to this host; see the host's policy and the key's prefix",
    "NoSuchBucket": "there is no such bucket: run `strata up <env>`, or correct `bucket` in the configuration",
    "ExpiredToken": "the credentials of this host have expired; is its instance profile still attached?",
    "RequestTimeTooSkewed": "the clock of this host is wrong; see `timedatectl`",
}
FAULTS = {
    "NoCredentialsError": "this host has no credentials: its metadata service names no instance profile",
    "EndpointConnectionError": "the store cannot be reached; is the network or the name service down?",
    "ConnectTimeoutError": "the store cannot be reached; is the network down or a firewall in the way?",
    "ReadTimeoutError": "the store did not answer in time",
    "ConnectionClosedError": "the store closed the connection",
    "SSLError": "the certificate of the store is not accepted",
}


class StoreError(Exception):
    """An error in one line; `code` is the exit code."""

    def __init__(self, message: str, code: int = 1):
        super().__init__(message)
        self.code = code


def explain(error: Exception, what: str, where: str) -> StoreError:
    if isinstance(error, ClientError):
        code = error.response["Error"]["Code"]
        if code in ("NoSuchKey", "404"):
            return StoreError(f"{what}: no such object in {where}", 3)
        return StoreError(f"{what} in {where}: {REMEDIES.get(code, error.response['Error'].get('Message'))} ({code})")
    kind = type(error).__name__
    return StoreError(f"{what} in {where}: {FAULTS.get(kind, kind)} ({' '.join(str(error).split())})")
