"""apt-get for a process instance: really reads the sources below DESTDIR, the index and the package over HTTP.

Deviations: no signatures are verified, no dependencies resolved, no maintainer scripts run (they make users and start
daemons of the machine itself). Packages of the image count as installed.
"""

import hashlib
import io
import json
import os
import sys
import tarfile
import urllib.error
import urllib.request

IMAGE = {"python3", "python3-botocore", "curl", "ca-certificates", "adduser", "snapd"}
CONFIG = "etc/railgun/railgun.conf"


class Refused(Exception):
    pass


def root():
    return os.environ["DESTDIR"]


def fetch(url):
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(url, timeout=30) as reply:
            return reply.read()
    except (urllib.error.URLError, OSError) as error:
        raise Refused(f"Failed to fetch {url}: {getattr(error, 'reason', error)}") from None


def sources():
    """Base address, suite and component of each `deb` line."""
    folder = root() + "/etc/apt/sources.list.d"
    for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else ():
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            for line in file:
                words = line.split("#")[0].split()
                if words[:1] == ["deb"]:
                    words = [word for word in words[1:] if not word.startswith("[") and not word.endswith("]")]
                    for component in words[2:] or [""]:
                        yield words[0].rstrip("/"), words[1], component


def index_url(base, suite, component):
    return f"{base}/dists/{suite}/{component}/binary-amd64/Packages" if component else f"{base}/{suite}Packages"


def lists():
    return root() + "/var/lib/apt/lists.json"


def update():
    packages, missing = {}, []
    for base, suite, component in sources():
        url = index_url(base, suite, component)
        try:
            index = fetch(url).decode()
        except Refused as error:
            missing.append(str(error))
            continue
        print(f"Get: {url}")
        for paragraph in index.split("\n\n"):
            lines = [line.split(": ", 1) for line in paragraph.splitlines() if ": " in line and line[0] != " "]
            fields = dict(lines)
            if "Package" in fields:
                packages[fields["Package"]] = {**fields, "url": f"{base}/{fields['Filename']}"}
    os.makedirs(os.path.dirname(lists()), exist_ok=True)
    with open(lists(), "w", encoding="utf-8") as file:
        json.dump(packages, file)
    if missing:
        raise Refused("\n".join(missing))


def candidate(name):
    try:
        with open(lists(), encoding="utf-8") as file:
            found = json.load(file).get(name)
    except FileNotFoundError:
        found = None
    if found is None:
        raise Refused(f"Unable to locate package {name}")
    return found


def install(name):
    if "/" in name:
        with open(name, "rb") as file:
            unpack(file.read())
    elif name not in IMAGE:
        found = candidate(name)
        deb = fetch(found["url"])
        if hashlib.sha256(deb).hexdigest() != found["SHA256"]:
            raise Refused(f"Failed to fetch {found['url']}: Hash Sum mismatch")
        unpack(deb)
    print(f"{name} is installed")


def members(archive):
    """Names and contents of an ar archive."""
    if not archive.startswith(b"!<arch>\n"):
        raise Refused("not a Debian package")
    at = 8
    while at + 60 <= len(archive):
        header = archive[at : at + 60]
        size = int(header[48:58])
        yield header[:16].decode().strip().rstrip("/"), archive[at + 60 : at + 60 + size]
        at += 60 + size + size % 2


def unpack(deb):
    """A file below /etc that is there already is kept, as with --force-confold."""
    data = next((content for name, content in members(deb) if name.startswith("data.tar")), None)
    if data is None:
        raise Refused("not a Debian package")
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        for member in tar:
            path = os.path.normpath("/" + member.name).lstrip("/")
            target = os.path.join(root(), path)
            if member.isdir():
                os.makedirs(target, exist_ok=True)
            elif (content := tar.extractfile(member)) and not (path.startswith("etc/") and os.path.exists(target)):
                os.makedirs(os.path.dirname(target), exist_ok=True)
                with open(target, "wb") as file:
                    file.write(content.read())
                os.chmod(target, member.mode)
                if path == CONFIG:
                    add_settings(target)


def add_settings(path):
    """What lets one machine play many: each listener has its own address."""
    settings = json.loads(os.environ.get("RAILGUN_HA_LISTENER_SETTINGS", "{}"))
    with open(path, encoding="utf-8") as file:
        text = file.read()
    present = {line.split("=")[0].strip() for line in text.splitlines()}
    with open(path, "a", encoding="utf-8") as file:
        file.write("" if not text or text.endswith("\n") else "\n")
        for key, value in settings.items():
            if key not in present:
                file.write(f"{key} = {value}\n")


def main(words):
    plain, options = [], iter(words)
    for word in options:
        if word in ("-o", "-t"):
            next(options, None)
        elif not word.startswith("-"):
            plain.append(word)
    try:
        if plain[:1] == ["update"]:
            update()
        elif plain[:1] == ["install"]:
            for name in plain[1:]:
                install(name)
        else:
            raise Refused(f"Invalid operation {' '.join(plain)}")
    except Refused as error:
        print("\n".join(f"E: {line}" for line in str(error).splitlines()), file=sys.stderr)
        return 100
    return 0
