"""An S3 call: its bucket, key and sub-resource, and its condition keys."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import parse_qs, unquote

from moto.s3bucket_path.utils import bucket_name_from_url, parse_key_name

from .refusal import Refusal
from .signature import original_host

#: Query parameters that are not a sub-resource.
PLAIN = {
    "allow-unordered", "bucket-region", "continuation-token", "delimiter", "encoding-type", "fetch-owner", "id",
    "key-marker", "list-type", "marker", "max-buckets", "max-keys", "max-parts", "max-uploads", "part-number-marker",
    "partNumber", "prefix", "response-cache-control", "response-content-disposition", "response-content-encoding",
    "response-content-language", "response-content-type", "response-expires", "start-after", "upload-id-marker",
    "version-id-marker", "versionId", "x-id",
}  # fmt: skip
# Paths that moto does not treat as S3.
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
        """`versioning` for `?versioning`; empty if the call is about the bucket or object itself.

        :raises Refusal: the query has two of them.
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
        """The values of S3's condition keys in this call."""
        parameters = {name: values[0] for name, values in self.query.items() if values}
        plain = {f"s3:{name}": parameters[name] for name in ("prefix", "delimiter", "max-keys") if name in parameters}
        version = {"s3:versionid": parameters["versionId"]} if "versionId" in parameters else {}
        amazon = {f"s3:{name}": value for name, value in self.headers.items() if name.startswith("x-amz-")}
        return {**plain, **version, **amazon}


def call_of(environ: dict[str, Any]) -> Call:
    """:raises Refusal: the path is not an S3 path."""
    raw = environ.get("REQUEST_URI", environ["PATH_INFO"]).partition("?")[0]
    if "#" in raw or raw.startswith(FOREIGN) or unquote(raw).startswith(FOREIGN):
        raise Refusal(404, "NoSuchKey", "There is no such thing in the lab.")
    # Parse the path with moto's functions, so that both sides mean the same object.
    bucket, key = bucket_name_from_url(raw) or "", parse_key_name(unquote(raw))
    query = parse_qs(environ.get("QUERY_STRING", ""), keep_blank_values=True)
    headers = {
        name.removeprefix("HTTP_").replace("_", "-").lower(): value
        for name, value in environ.items()
        if name.startswith("HTTP_")
    }
    return Call(environ["REQUEST_METHOD"], bucket, key, query, headers)


def by_path(environ: dict[str, Any], domain: str) -> dict[str, Any]:
    """Converts a virtual-hosted call to path style, which moto reads."""
    host = original_host(environ).partition(":")[0].lower()
    bucket = host.removesuffix(f".{domain}") if host.endswith(f".{domain}") else ""
    if not bucket:
        return environ
    uri = f"/{bucket}{environ.get('REQUEST_URI', environ['PATH_INFO'])}"
    return {**environ, "PATH_INFO": f"/{bucket}{environ['PATH_INFO']}", "REQUEST_URI": uri, "RAW_URI": uri}
