"""Ready configurations for common web hosts: the page for wrong addresses, in each language."""

from __future__ import annotations

from healthsite.model.settings import Settings


def host_configurations(settings: Settings) -> dict[str, str]:
    """File name -> content, to lie in the root of the archive."""
    base = settings.base_path
    prefixed = [language.prefix for language in settings.languages if language.prefix]
    nginx = [f"# include this inside the server block that serves the site under {base}"]
    apache = [f"# .htaccess for Apache, in the folder that is served as {base}", f"ErrorDocument 404 {base}404.html"]
    nginx += [f"location {base}{prefix} {{ error_page 404 {base}{prefix}404.html; }}" for prefix in prefixed]
    nginx.append(f"location {base} {{ error_page 404 {base}404.html; }}")
    for prefix in prefixed:
        apache += [f'<If "%{{REQUEST_URI}} =~ m#^{base}{prefix}#">', f"  ErrorDocument 404 {base}{prefix}404.html", "</If>"]
    return {"host/nginx.conf": "\n".join(nginx) + "\n", "host/apache.htaccess": "\n".join(apache) + "\n"}
