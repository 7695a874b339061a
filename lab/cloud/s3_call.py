"""One call of S3 as it arrived: what it is about, and what policies may ask about it."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import parse_qs, unquote

from moto.s3bucket_path.utils import bucket_name_from_url, parse_key_name

from .refusal import Refusal
from .signature import original_host

#: Parameters that do not change which call it is.
PLAIN = {
    "allow-unordered", "bucket-region", "continuation-token", "delimiter", "encoding-type", "fetch-owner", "id",
    "key-marker", "list-type", "marker", "max-buckets", "max-keys", "max-parts", "max-uploads", "part-number-marker",
    "partNumber", "prefix", "response-cache-control", "response-content-disposition", "response-content-encoding",
    "response-content-language", "response-content-type", "response-expires", "start-after", "upload-id-marker",
    "version-id-marker", "versionId", "x-id",
}  # fmt: skip
# Paths under which moto answers as something else than S3.
FOREIGN = ("/moto-api", "/latest/", "/v20180820/", "/favicon.ico", "//")


@dataclass(frozen=True)
class Call:
    method: str
    bucket: str
    key: str
    query: dict[str, list[str]]
    headers: dict[str, str]

    @cached_property
    def subresource(self) -> str:
        """`versioning` of `?versioning`; empty when the call is about the bucket or the object itself.

        :raises Refusal: there are two of them: which one is meant would be a guess.
        """
        names = [name for name in self.query if name not in PLAIN and not name.startswith("X-Amz-")]
        if len(names) > 1:
            raise Refusal(400, "InvalidArgument", f"Conflicting query string parameters: {', '.join(names)}")
        return names[0] if names else ""

    def header(self, name: str) -> str:
        return self.headers.get(name, "")

    def arn(self, key: str | None = None) -> str:
        key = self.key if key is None else key
        return f"arn:aws:s3:::{self.bucket}/{key}" if key else f"arn:aws:s3:::{self.bucket or '*'}"

    def context(self) -> dict[str, str]:
        """The condition keys of S3 that a call itself brings."""
        asked = {name: values[0] for name, values in self.query.items() if values}
        plain = {f"s3:{name}": asked[name] for name in ("prefix", "delimiter", "max-keys") if name in asked}
        version = {"s3:versionid": asked["versionId"]} if "versionId" in asked else {}
        amazon = {f"s3:{name}": value for name, value in self.headers.items() if name.startswith("x-amz-")}
        return {**plain, **version, **amazon}


def call_of(environ: dict[str, Any]) -> Call:
    """:raises Refusal: for a path that is not S3's."""
    raw = environ.get("REQUEST_URI", environ["PATH_INFO"]).partition("?")[0]
    if "#" in raw or raw.startswith(FOREIGN) or unquote(raw).startswith(FOREIGN):
        raise Refusal(404, "NoSuchKey", "There is no such thing in the lab.")
    # moto's own way to read a path: both sides must mean the same object.
    bucket, key = bucket_name_from_url(raw) or "", parse_key_name(unquote(raw))
    query = parse_qs(environ.get("QUERY_STRING", ""), keep_blank_values=True)
    headers = {
        name.removeprefix("HTTP_").replace("_", "-").lower(): value
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }
    return Call(environ["REQUEST_METHOD"], bucket, key, query, headers)


def by_path(environ: dict[str, Any], domain: str) -> dict[str, Any]:
    """The same call with the bucket in the path, where moto looks for it, and not in the host's name."""
    host = original_host(environ).partition(":")[0].lower()
    bucket = host.removesuffix(f".{domain}") if host.endswith(f".{domain}") else ""
    if not bucket:
        return environ
    uri = f"/{bucket}{environ.get('REQUEST_URI', environ['PATH_INFO'])}"
    return {**environ, "PATH_INFO": f"/{bucket}{environ['PATH_INFO']}", "REQUEST_URI": uri, "RAW_URI": uri}
