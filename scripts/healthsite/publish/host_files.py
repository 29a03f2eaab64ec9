"""Ready configurations for common web hosts: what is said with each file, and the page for wrong addresses in each language."""

from __future__ import annotations

from dataclasses import dataclass

from healthsite.model.settings import Settings
from healthsite.render.security import CONTENT_SECURITY_POLICY

Headers = tuple[tuple[str, str], ...]

WITH_EVERY_FILE: Headers = (
    # the browser keeps to both policies; only the host's can forbid that other sites show the page in a frame
    ("Content-Security-Policy", f"{CONTENT_SECURITY_POLICY}; frame-ancestors 'none'"),
    ("X-Content-Type-Options", "nosniff"),
    # which page of a health site somebody comes from is nobody's business
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
)


@dataclass(frozen=True)
class Lifetime:
    """How long browsers may keep the files of a folder."""

    folder: str
    """Below the site's root; empty for all that no other folder has."""
    value: str
    """Of the header Cache-Control."""


LIFETIMES = (
    Lifetime("", "no-cache"),
    # their names stay the same when they change: kept for an hour, then asked for anew
    Lifetime("assets/", "public, max-age=3600, must-revalidate"),
    # named after what is in them
    Lifetime("pagefind/fragment/", "public, max-age=31536000, immutable"),
    Lifetime("pagefind/index/", "public, max-age=31536000, immutable"),
)


def host_configurations(settings: Settings) -> dict[str, str]:
    """File name in the archive -> content. Hosts that read such files find theirs; the others lie in `host/`."""
    base = settings.base_path
    # the most special first: the default language has no folder of its own
    folders = sorted((language.prefix for language in settings.languages), key=lambda prefix: not prefix)
    makers = {"_headers": _headers, ".htaccess": _apache, "host/nginx.conf": _nginx, "host/Caddyfile": _caddy}
    return {name: "\n".join(make(base, folders)) + "\n" for name, make in makers.items()}


def _headers(base: str, folders: list[str]) -> list[str]:
    """Netlify, Cloudflare Pages. Both show the `404.html` that is nearest above a wrong address, or that of the root."""
    lines = [f"# For hosts that read _headers (Netlify, Cloudflare Pages), in the folder that is served as {base}", f"{base}*"]
    lines += [f"  {name}: {value}" for name, value in WITH_EVERY_FILE]
    # where two rules match, such a host joins what they say: nothing is said twice (pages are asked for anew by default)
    for lifetime in LIFETIMES:
        if lifetime.folder:
            lines += [f"{base}{lifetime.folder}*", f"  Cache-Control: {lifetime.value}"]
    return lines


def _apache(base: str, folders: list[str]) -> list[str]:
    lines = [f"# For Apache (with mod_headers), in the folder that is served as {base}", f"ErrorDocument 404 {base}404.html"]
    for prefix in filter(None, folders):
        lines += [f'<If "%{{REQUEST_URI}} =~ m#^{base}{prefix}#">', f"  ErrorDocument 404 {base}{prefix}404.html", "</If>"]
    lines.append("<IfModule mod_headers.c>")
    lines += [f'  Header always set {name} "{value}"' for name, value in WITH_EVERY_FILE]
    for lifetime in LIFETIMES:
        rule = f'Header set Cache-Control "{lifetime.value}"'
        inside = [f'  <If "%{{REQUEST_URI}} =~ m#^{base}{lifetime.folder}#">', f"    {rule}", "  </If>"]
        lines += inside if lifetime.folder else [f"  {rule}"]
    return [*lines, "</IfModule>"]


def _nginx(base: str, folders: list[str]) -> list[str]:
    """A `location` that has headers of its own inherits none, so each says them all."""
    lines = [f"# For nginx: include this in the server block that serves the site under {base}"]
    headers = [f'  add_header {name} "{value}" always;' for name, value in WITH_EVERY_FILE]
    for prefix in folders:
        lines += _location(f"{base}{prefix}", LIFETIMES[0], f"{base}{prefix}404.html", headers)
    for lifetime in LIFETIMES[1:]:
        lines += _location(f"{base}{lifetime.folder}", lifetime, f"{base}404.html", headers)
    return lines


def _location(path: str, lifetime: Lifetime, wrong: str, headers: list[str]) -> list[str]:
    cache = f'  add_header Cache-Control "{lifetime.value}";'
    return [f"location {path} {{", *headers, cache, f"  error_page 404 {wrong};", "}"]


def _caddy(base: str, folders: list[str]) -> list[str]:
    """In a `route` the order is kept: what is said of a folder replaces what is said of all."""
    lines = [f"# For Caddy 2.8 or later: import this in the block of the site that is served under {base}, beside root and file_server"]
    lines += ["route {", f"  header {base}* {{", *(f'    {name} "{value}"' for name, value in WITH_EVERY_FILE), "  }"]
    lines += [f'  header {base}{lifetime.folder}* Cache-Control "{lifetime.value}"' for lifetime in LIFETIMES]
    lines += ["}", "handle_errors 404 {"]
    for prefix in folders:
        lines += [f"  handle {base}{prefix}* {{", f"    rewrite * {base}{prefix}404.html", "    file_server", "  }"]
    return [*lines, "}"]
