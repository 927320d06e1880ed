"""Django's settings. What differs from place to place comes from the environment; each name is in docs/reference."""

import secrets
from pathlib import Path

import dj_database_url
from django.utils.translation import gettext_lazy as _

from midline.conf.environment import data_folder, day_or_none, flag, given

PACKAGE = Path(__file__).resolve().parent.parent
DATA = data_folder()

DEMO = flag("MIDLINE_DEMO")
"""The made-up county with persons to act as in one click. Never in a place with real children."""
DEBUG = flag("MIDLINE_DEBUG")
LAW_OVERLAY = Path(named).expanduser().resolve() if (named := given("MIDLINE_LAW_OVERLAY")) else None
"""The folder of districts' own rules, which may tighten the law; None where there is none."""
TODAY = day_or_none("MIDLINE_TODAY")
"""The day every page takes for today; the clock's own day when not given."""


def _secret() -> str:
    """The key given, or one made once and kept beside the data, readable by its owner only."""
    if key := given("MIDLINE_SECRET_KEY"):
        return key
    kept = DATA / "secret-key"
    if not kept.exists():
        DATA.mkdir(parents=True, exist_ok=True)
        kept.touch(mode=0o600)
        kept.write_text(secrets.token_urlsafe(48), encoding="ascii")
    return kept.read_text(encoding="ascii").strip()


SECRET_KEY = _secret()
ALLOWED_HOSTS = (given("MIDLINE_HOSTS") or "localhost,127.0.0.1,[::1]").split(",")
SECURE_COOKIES = flag("MIDLINE_HTTPS")
COOKIE_PREFIX = "__Host-" if SECURE_COOKIES else ""
"""Under HTTPS the name itself binds a cookie to this host: no neighbouring host can set it."""

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    # Before allauth, so that its pages wear our look.
    "midline.records.apps.RecordsConfig",
    "midline.web.apps.WebConfig",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "django_htmx",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "midline.web.middleware.security_headers",
    "midline.web.middleware.no_nul",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "midline.web.middleware.size_limit",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "midline.web.sessions.ending",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "midline.web.middleware.today",
    "midline.web.middleware.acting",
    "midline.web.middleware.walled",
    "midline.web.limits.PostLimits",
]

ROOT_URLCONF = "midline.conf.urls"
WSGI_APPLICATION = "midline.conf.wsgi.application"
ASGI_APPLICATION = "midline.conf.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "django.template.context_processors.i18n",
                "midline.web.context.page",
            ],
        },
    }
]

DATABASES = {
    "default": dj_database_url.parse(
        given("DATABASE_URL") or f"sqlite:///{DATA / 'midline.sqlite3'}", conn_max_age=60, conn_health_checks=True
    )
}
OWNER_DATABASE = dj_database_url.parse(owner) if (owner := given("MIDLINE_MIGRATION_DATABASE_URL")) else None
"""Where migrations and work on every row reach the same database as its owner; None where DATABASE_URL does for all."""
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        # IMMEDIATE: a write waits for its turn at the start instead of failing in the middle.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # secure_delete: what is removed is written over, so that no word of a destroyed record is left in the file.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; "
        "PRAGMA secure_delete=ON; "
        "PRAGMA cache_size=-32768;",  # 32 megabytes of a large file stay at hand
    }
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "records.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*", "password2*"]
# People are invited by their organisation; an open form would let anyone make accounts.
ACCOUNT_ADAPTER = "midline.web.accounts.InvitedOnly"
ACCOUNT_EMAIL_VERIFICATION = "none"
# The same answer whether or not an address is known.
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_LOGOUT_ON_GET = False
# How many in how long, for whom: `web.guessing` and `web.limits` say what each is. Nothing is counted for an address
# alone, so that nobody can be locked out by another's failures.
ACCOUNT_RATE_LIMITS = {
    "login": "120/m/ip",
    "address_failed": "5/5m/key,30/1d/key",
    "network_failed": "50/10m/ip",
    "device_failed": "10/10m/key",
    # A second factor: who gets so far knew the password.
    "login_failed": "5/5m/key",
    "reset_password": "10/10m/ip",
    "reset_password_from_key": "20/10m/ip",
    "reauthenticate": "10/10m/user",
    "change_password": "5/10m/user",
    "add_paper": "60/10m/user",
    "bring_in": "10/10m/user",
    "calendar_feed": "30/h/key",
    # Each is a mail to an address that somebody typed.
    "invite": "100/h/user",
    "export": "20/10m/user",
    "report_law": "10/h/ip",
    "report_law_all": "300/d/key",
    # A school or a clinic may be one network.
    "guide_words": "120/10m/ip",
    "guide_files": "120/10m/ip",
}
ALLAUTH_TRUSTED_PROXY_COUNT = int(given("MIDLINE_PROXIES") or 0)
ACCOUNT_SESSION_REMEMBER = False
# A mail when a password or a second factor changes.
ACCOUNT_EMAIL_NOTIFICATIONS = True
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_FORMS = {
    "add_webauthn": "midline.web.pages.account.forms.PasskeyForm",
    "edit_webauthn": "midline.web.pages.account.forms.RenamePasskeyForm",
}
MFA_TOTP_ISSUER = "Midline"
STAFF_NEED_SECOND_FACTOR = not DEMO
"""Staff who have set up no second factor are led to do so before they see any child."""
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "home"
ACCOUNT_LOGOUT_REDIRECT_URL = "welcome"

LANGUAGE_CODE = "en"
LANGUAGES = [("en", _("English")), ("es", _("Spanish"))]
LOCALE_PATHS = [PACKAGE / "web" / "locale"]
TIME_ZONE = given("MIDLINE_TIME_ZONE") or "America/New_York"
USE_TZ = True
USE_I18N = True

STATIC_URL = "static/"
STATIC_ROOT = DATA / "static"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}
WHITENOISE_USE_FINDERS = DEBUG
DOCUMENTS = DATA / "documents"
"""Where the papers of children lie, under names that say nothing."""

# Mail carries names and links that let someone in: only where nobody is real may it be written to the terminal.
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if given("MIDLINE_SMTP")
    else ("django.core.mail.backends.console.EmailBackend" if DEMO or DEBUG else "midline.conf.mail.NotSetUp")
)
EMAIL_HOST = given("MIDLINE_SMTP") or "localhost"
DEFAULT_FROM_EMAIL = given("MIDLINE_FROM") or "Midline <midline@localhost>"

SESSION_COOKIE_NAME = f"{COOKIE_PREFIX}midline-session"
CSRF_COOKIE_NAME = f"{COOKIE_PREFIX}midline-form"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = SECURE_COOKIES
SESSION_ENGINE = "midline.records.session_store"
SESSION_IDLE = 30 * 60
"""Seconds without use after which someone has to sign in again; the page warns before, and keeps what was typed."""
SESSION_SEEN_EVERY = 60
"""Seconds between two writes of when a session was last used."""
SESSION_COOKIE_AGE = 12 * 60 * 60
"""Seconds after which they have to in any case: a long working day."""
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
# Counts against guessing, shared by every process and machine.
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "midline_cache"},
    # What the guide counts: in the memory of a process, for the guide writes nothing.
    "memory": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 10_000}},
}
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SECURE = SECURE_COOKIES
CSRF_FAILURE_VIEW = "midline.web.pages.errors.views.forged"
SECURE_SSL_REDIRECT = SECURE_COOKIES
SECURE_HSTS_SECONDS = 31_536_000 if SECURE_COOKIES else 0
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"no_person": {"()": "midline.conf.logs.NoPerson"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["no_person"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"django": {"handlers": ["console"], "level": "WARNING", "propagate": False}},
}
