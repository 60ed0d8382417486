"""Certificates, proxies and addresses: who is believed, who gets the key, what the person reads."""

from __future__ import annotations

import ssl
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import certifi
import httpx
import pytest
import trustme
import truststore
from hypothesis import example, given
from hypothesis import strategies as st

from sora_desktop.api.errors import ApiError, NotSent, Transient, Unconfirmed
from sora_desktop.api.links import ApiAddress, is_public_address, is_public_name
from sora_desktop.api.network import (
    Network,
    SetupFailed,
    Trust,
    asks_the_system,
    authorities_of_our_own,
    host_of,
    no_trust,
    openssl_context,
)
from sora_desktop.api.options import CreateConfig
from sora_desktop.api.transport import Attempt, SendStage, problem_of_failure
from sora_desktop.core.addresses import BadAddress, check_api_url
from sora_desktop.core.problem import Category, CertificateFlaw
from tests.api.conftest import MakeClient
from tests.api.support import TASK_ID, WIRE, task_body
from tests.fault_server import (
    Action,
    FaultServer,
    close_after_read,
    hang_after_read,
    raw,
    reply,
    reply_json,
    tunnel,
)

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
FAR_OFF = datetime(2200, 1, 1, tzinfo=UTC)


def context_of(cert: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    cert.configure_cert(context)
    return context


async def test_good_certificate(
    make_client: MakeClient, tls: ssl.SSLContext, ca_file: Path
) -> None:
    async with FaultServer(tls) as server:
        server.script(reply_json(task_body()))
        client = make_client(server.url, trust=Trust(ca_file))

        assert (await client.read(TASK_ID)).id == TASK_ID
        assert (await client.create(WIRE, CreateConfig())).id == TASK_ID


@pytest.mark.parametrize(
    "case",
    [
        CertificateFlaw.UNKNOWN_ISSUER,
        CertificateFlaw.EXPIRED,
        CertificateFlaw.NOT_YET_VALID,
        CertificateFlaw.WRONG_NAME,
    ],
)
async def test_bad_certificates(
    make_client: MakeClient, authority: trustme.CA, ca_file: Path, case: CertificateFlaw
) -> None:
    day = timedelta(days=1)
    cert = {
        CertificateFlaw.UNKNOWN_ISSUER: lambda: trustme.CA().issue_cert("localhost"),
        CertificateFlaw.EXPIRED: lambda: authority.issue_cert(
            "localhost", not_before=LONG_AGO, not_after=LONG_AGO + day
        ),
        CertificateFlaw.NOT_YET_VALID: lambda: authority.issue_cert(
            "localhost", not_before=FAR_OFF, not_after=FAR_OFF + day
        ),
        CertificateFlaw.WRONG_NAME: lambda: authority.issue_cert("other.example.com"),
    }[case]()
    async with FaultServer(context_of(cert)) as server:
        client = make_client(server.url, trust=Trust(ca_file))

        with pytest.raises(NotSent) as lost:
            await client.create(WIRE, CreateConfig())
        with pytest.raises(Transient) as failed:
            await client.read(TASK_ID)
        # The key did not leave.
        assert not server.requests

    for problem in (lost.value.problem, failed.value.problem):
        assert problem.category is Category.CERTIFICATE
        assert problem.code == case
        assert "localhost" in problem.text
    words = {
        CertificateFlaw.EXPIRED: "expired",
        CertificateFlaw.NOT_YET_VALID: "clock",
        CertificateFlaw.WRONG_NAME: "another name",
    }
    assert words.get(case, "who issued") in lost.value.problem.text


@pytest.mark.parametrize(
    ("number", "case"),
    [
        (0x800B0101, CertificateFlaw.EXPIRED),
        (0x800B010F, CertificateFlaw.WRONG_NAME),
        (-67818, CertificateFlaw.EXPIRED),
        (-67819, CertificateFlaw.NOT_YET_VALID),
        (-67602, CertificateFlaw.WRONG_NAME),
        (64, CertificateFlaw.WRONG_NAME),
        (20, CertificateFlaw.UNKNOWN_ISSUER),
    ],
)
def test_numbers_of_other_systems_for_bad_certificates(number: int, case: CertificateFlaw) -> None:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_code = number
    problem = problem_of_failure(error, Attempt(), "api.example", "")
    assert (problem.category, problem.code) == (Category.CERTIFICATE, case)


async def test_no_tls_at_all(make_client: MakeClient, server: FaultServer, ca_file: Path) -> None:
    server.at_accept = [raw(b"HTTP/1.1 400 Bad\r\n\r\n")]
    url = server.url.replace("http:", "https:")

    with pytest.raises(NotSent) as caught:
        await make_client(url, trust=Trust(ca_file)).create(WIRE, CreateConfig())

    assert caught.value.problem.category is Category.CERTIFICATE
    assert caught.value.problem.code is None


async def through_proxy(client_of: MakeClient, proxy: str, ca_file: Path) -> list[ApiError]:
    client = client_of("https://api.example.com", proxy=proxy, trust=Trust(ca_file))
    with pytest.raises(NotSent) as lost:
        await client.create(WIRE, CreateConfig())
    with pytest.raises(Transient) as failed:
        await client.read(TASK_ID)
    return [lost.value, failed.value]


@pytest.mark.parametrize("action", [reply(407), reply(502), close_after_read(), hang_after_read()])
async def test_proxy_that_fails(
    make_client: MakeClient, server: FaultServer, ca_file: Path, action: Action
) -> None:
    server.script(action)

    errors = await through_proxy(
        make_client, f"http://me:pass-word@127.0.0.1:{server.port}", ca_file
    )

    assert {request.method for request in server.requests} == {"CONNECT"}
    for error in errors:
        assert error.problem.category is Category.PROXY
        assert f"127.0.0.1:{server.port}" in error.problem.text
        assert "pass-word" not in error.problem.text


async def test_proxy_refused(make_client: MakeClient, server: FaultServer, ca_file: Path) -> None:
    await server.__aexit__(None, None, None)

    errors = await through_proxy(make_client, f"127.0.0.1:{server.port}", ca_file)

    assert {error.problem.category for error in errors} == {Category.PROXY}


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "http://", "http://x:99999", "ftp://x"])
async def test_proxy_of_a_wrong_kind(make_client: MakeClient, ca_file: Path, proxy: str) -> None:
    errors = await through_proxy(make_client, proxy, ca_file)

    assert {error.problem.category for error in errors} == {Category.PROXY}


@pytest.mark.parametrize("explicit", [True, False])
async def test_through_a_proxy(
    make_client: MakeClient,
    server: FaultServer,
    tls: ssl.SSLContext,
    ca_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    explicit: bool,
) -> None:
    address = f"http://127.0.0.1:{server.port}"
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1" if explicit else address)
    async with FaultServer(tls) as api:
        server.script(tunnel(api.port))
        api.script(reply_json(task_body()))
        client = make_client(
            "https://api.example.com", proxy=address if explicit else None, trust=Trust(ca_file)
        )

        assert (await client.create(WIRE, CreateConfig())).id == TASK_ID
        assert (await client.read(TASK_ID)).id == TASK_ID
        await client.aclose()

    assert [request.target for request in server.requests] == ["api.example.com:443"] * 2
    assert all("x-api-key" not in request.headers for request in server.requests)


@pytest.mark.parametrize("action", [close_after_read(), hang_after_read()])
async def test_what_breaks_behind_a_proxy_is_not_the_proxys_doing(
    make_client: MakeClient,
    server: FaultServer,
    tls: ssl.SSLContext,
    ca_file: Path,
    action: Action,
) -> None:
    async with FaultServer(tls) as api:
        server.script(tunnel(api.port))
        api.script(action)
        proxy = f"http://127.0.0.1:{server.port}"
        client = make_client("https://api.example.com", proxy=proxy, trust=Trust(ca_file))
        with pytest.raises(Unconfirmed) as lost:
            await client.create(WIRE, CreateConfig())
        with pytest.raises(Transient) as failed:
            await client.read(TASK_ID)
        await client.aclose()

    assert lost.value.problem.category is Category.ANSWER_LOST
    assert failed.value.problem.category in (Category.NETWORK_DOWN, Category.SERVICE_DOWN)
    for problem in (lost.value.problem, failed.value.problem):
        assert "api.example.com" in problem.text
        assert "proxy" not in problem.text


async def test_proxies_of_the_surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    network = Network(Trust(), None)
    monkeypatch.setenv("ALL_PROXY", "proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "inner.example")

    assert (await network.route(httpx.URL("https://a.example"))).via == "proxy.example:3128"
    assert (await network.route(httpx.URL("https://inner.example"))).proxy is None
    assert (await network.route(httpx.URL("https://localhost:1"))).proxy is None
    monkeypatch.setenv("ALL_PROXY", "http://proxy.example")
    route = await network.route(httpx.URL("https://a.example"))
    assert route.via == "proxy.example"
    assert "proxy" not in repr(route).replace("via='proxy.example'", "")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_trust_of_the_system(ca_file: Path, platform: str) -> None:
    trust = Trust(ca_file, platform=platform)

    assert isinstance(trust.context(), truststore.SSLContext)
    assert trust.context() is trust.context()


@pytest.mark.parametrize("folder", [None, "empty", "full"])
def test_trust_on_linux(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, folder: str | None
) -> None:
    """Where OpenSSL's places are empty, certifi's list stands in."""
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "abcdef01.0").touch()
    monkeypatch.setattr(ssl, "create_default_context", no_trust)
    capath = str(tmp_path / folder) if folder else ""
    paths = SimpleNamespace(capath=capath)
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)

    context = Trust(platform="linux").context()

    assert (context.cert_store_stats()["x509_ca"] > 0) is (folder != "full")
    assert context.verify_mode is ssl.CERT_REQUIRED


def test_ca_file_without_a_certificate(tmp_path: Path) -> None:
    file = tmp_path / "bad.pem"
    file.write_text("nothing")

    with pytest.raises(SetupFailed, match=r"bad\.pem"):
        Trust(file, platform=sys.platform).context()


@pytest.mark.parametrize(
    "good",
    [
        "https://api.piapi.ai",
        "https://gateway.example/piapi/",
        "http://127.0.0.1:8080",
        "http://localhost",
        "http://[::1]:80",
        " https://x.example ",
        "http://demo.localhost",
    ],
)
def test_good_addresses(good: str) -> None:
    assert ApiAddress(good).url("/a/b").path.endswith("/a/b")


@pytest.mark.parametrize(
    "bad",
    [
        "http://api.piapi.ai",
        "ftp://localhost",
        "api.piapi.ai",
        "",
        "https://",
        "https://a@b.c",
        "https://x.example?a=b",
        "https://x.example#a",
        "http://[",
        "http://127.0.0.1.example.com",
        "file:///etc/passwd",
        "http://10.0.0.1",
        "https://x\n.example",
        "http://[::1%25eth0",
    ],
)
def test_bad_addresses(bad: str) -> None:
    with pytest.raises(BadAddress) as caught:
        ApiAddress(bad)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("url", "may"),
    [
        ("https://api.piapi.ai/x", True),
        ("https://api.piapi.ai:443/x", True),
        ("https://upload.theapi.app/x", True),
        ("http://api.piapi.ai/x", False),
        ("https://api.piapi.ai:8443/x", False),
        ("https://img.theapi.app/x", False),
        ("https://api.piapi.ai.example.com/x", False),
    ],
)
def test_who_may_have_the_key(url: str, may: bool) -> None:
    address = ApiAddress("https://api.piapi.ai")

    assert address.may_have_key(httpx.URL(url)) is may
    assert not address.loopback
    assert address.upload_url == "https://upload.theapi.app/api/ephemeral_resource"
    assert ApiAddress("http://localhost:1").loopback


def test_with_another_address_nothing_goes_to_piapi() -> None:
    address = ApiAddress("https://gateway.example/piapi")

    assert address.upload_url == "https://gateway.example/piapi/api/ephemeral_resource"
    for host in ("https://api.piapi.ai/x", "https://upload.theapi.app/x"):
        assert not address.may_have_key(httpx.URL(host))


async def test_the_key_goes_nowhere_else(make_client: MakeClient, server: FaultServer) -> None:
    client = make_client(server.url)

    request = client._request("GET", httpx.URL("https://elsewhere.example/"))

    assert "x-api-key" not in request.headers


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "169.254.169.254",
        "192.168.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "::1",
        "fe80::1",
        "fc00::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "x",
        "",
        "fe80::1%eth0",
        "2001:0:1:2:3:4:80ff:fffe",
        "100.64.0.1",
        "255.255.255.255",
        "192.0.0.8",
        "::127.0.0.1",
        "::ffff:0:127.0.0.1",
        "64:ff9b:1::7f00:1",
        "fec0::1",
    ],
)
def test_private_addresses(address: str) -> None:
    assert not is_public_address(address)


@pytest.mark.parametrize("name", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808", "a.example"])
def test_public_names(name: str) -> None:
    assert is_public_name(name)


@pytest.mark.parametrize("name", ["localhost", "x.localhost.", "router", "nas.local", "10.0.0.1"])
def test_private_names(name: str) -> None:
    assert not is_public_name(name)


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (0x800B0101, CertificateFlaw.EXPIRED),
        (-67602, CertificateFlaw.WRONG_NAME),
        (5, CertificateFlaw.UNKNOWN_ISSUER),
    ],
)
def test_codes_of_other_systems(code: int, expected: int) -> None:
    error = ssl.SSLCertVerificationError("not trusted")
    error.verify_code = code

    assert problem_of_failure(error, Attempt(), "x.example", "").code == expected


TLS_BROKE = ssl.SSLError(1, "bad record")
TLS_BROKE.reason = "BAD_RECORD"
TOO_SLOW, CUT = httpx.ReadTimeout(""), httpx.ReadError("")


@pytest.mark.parametrize(
    ("error", "via", "before", "after"),
    [
        (CUT, "", Category.NETWORK_DOWN, Category.NETWORK_DOWN),
        (TOO_SLOW, "", Category.NETWORK_DOWN, Category.SERVICE_DOWN),
        (TLS_BROKE, "", Category.CERTIFICATE, Category.NETWORK_DOWN),
        (CUT, "p:1", Category.PROXY, Category.NETWORK_DOWN),
        (TOO_SLOW, "p:1", Category.PROXY, Category.SERVICE_DOWN),
        (TLS_BROKE, "p:1", Category.CERTIFICATE, Category.NETWORK_DOWN),
    ],
)
@pytest.mark.parametrize("stage", SendStage)
def test_what_a_failure_means_depends_on_how_far_the_request_went(
    stage: SendStage, error: Exception, via: str, before: Category, after: Category
) -> None:
    attempt = Attempt()
    attempt.note(stage, "")
    problem = problem_of_failure(error, attempt, "x.example", via)
    assert problem.category is (before if stage < SendStage.HEAD else after)


def test_a_slot_that_never_came_free() -> None:
    attempt = Attempt()
    attempt.note(SendStage.CONNECTING, "connect_tcp.started")

    problem = problem_of_failure(httpx.PoolTimeout(""), attempt, "x.example", "")

    assert problem.category is Category.BUG


async def test_nobody_looks_on_the_disk_for_the_loops_name(
    make_client: MakeClient, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "sniffio", raising=False)
    make_client(server.url)
    assert "sniffio" in sys.modules


ODD = [
    ("http://foo.localhost", True),
    ("http://localhost.", True),
    ("http://ip6-localhost:8080", True),
    ("HTTPS://EXAMPLE.COM", True),
    ("https://ex\u00e4mple.com", True),
    ("https://\uff45xample.com", True),
    ("https://a_b.example/x", True),
    ("https://exa mple.com", False),
    ("https://a.example:99999", False),
    ("https://a.example:0", False),
    ("https://a..example", False),
    ("https://-a.example", False),
    ("https://999.1.1.1", False),
    ("https://127.1", True),
    ("http://0x7f000001:8080", True),
    ("https://127.0.0.256", False),
    ("https://[::1%25eth0]", False),
    ("https://a\uff0fb.example", False),
    ("https://" + "a" * 64 + ".example", False),
    ("//a.example", False),
]


@pytest.mark.parametrize(("text", "good"), ODD)
def test_one_rule_for_the_address_of_the_api(text: str, good: bool) -> None:
    """The settings and the client say the same."""
    verdicts = []
    for check in (check_api_url, ApiAddress):
        try:
            check(text)
        except BadAddress:
            verdicts.append(False)
        else:
            verdicts.append(True)
    assert verdicts == [good, good]


HOSTS = st.text(st.characters(codec="utf-8"), max_size=20)


@given(HOSTS, st.sampled_from(["", ":0", ":8080", ":99999", "/a", "?b", "#c"]))
@example("-»", "")
@example("xn--bca", "")
@example("\u0640", "")
def test_whatever_the_settings_take_the_client_takes(host: str, end: str) -> None:
    try:
        kept = check_api_url(f"https://{host}{end}")
    except BadAddress:
        with pytest.raises(BadAddress):
            ApiAddress(f"https://{host}{end}")
    else:
        assert host_of(ApiAddress(kept).url("/x"))


@pytest.fixture
def foreign(monkeypatch: pytest.MonkeyPatch) -> None:
    """OpenSSL finds nothing in the places that were compiled into it."""

    def empty() -> ssl.SSLContext:
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)

    monkeypatch.setattr(ssl, "create_default_context", empty)
    nowhere = SimpleNamespace(capath="")
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: nowhere)


def test_the_systems_own_file_is_read_before_our_list(foreign: None, tmp_path: Path) -> None:
    # A company's own authority is in the system's file and in no list of ours.
    ours = tmp_path / "ca-bundle.crt"
    trustme.CA(organization_name="The Company").cert_pem.write_to_path(str(ours))
    context = openssl_context([str(tmp_path / "none"), str(ours), certifi.where()])
    (known,) = context.get_ca_certs()
    assert "The Company" in str(known)


def test_our_list_stands_in_where_there_is_none(foreign: None, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.pem"
    damaged.write_text("no certificate")
    context = openssl_context([str(tmp_path / "none"), str(damaged)])
    assert context.cert_store_stats()["x509_ca"] == authorities_of_our_own() > 50


def test_the_systems_certificates_can_be_used() -> None:
    assert asks_the_system()
