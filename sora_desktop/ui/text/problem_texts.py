"""The texts for each kind of problem, in the sources' English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.problem import Category, DraftFlaw, LinkFlaw, PictureLinkFlaw


class Step(Enum):
    """What a message can offer to do; the window knows how. The values travel in signals."""

    ENTER_KEY = "enter_key"
    KEYCHAIN = "keychain"
    TOP_UP = "top_up"
    EDIT_PROMPT = "edit_prompt"
    SWITCH_MODEL = "switch_model"
    RETRY = "retry"
    FETCH_AGAIN = "fetch_again"
    CHECK_NOW = "check_now"
    CHOOSE_FOLDER = "choose_folder"
    SETTINGS = "settings"
    PROJECT_SETTINGS = "project_settings"
    DETAILS = "details"


@dataclass(frozen=True, slots=True)
class ProblemText:
    """The texts of one category. `steps` are offered best first; `quotes` where the server's own
    words help a person, which those of a network stack do not. `further` are the free steps that
    help a failed take too, beside the first of `steps` or beside paying again."""

    headline: str
    body: str
    next_step: str
    steps: tuple[Step, ...] = (Step.DETAILS,)
    quotes: bool = False
    further: tuple[Step, ...] = ()


_GOES_ON = QT_TRANSLATE_NOOP(
    "Messages",
    "Retrying automatically. Sent takes keep rendering.",
)

# Why a link is not followed.
LINK_FLAWS: Mapping[LinkFlaw, str] = MappingProxyType(
    {
        LinkFlaw.NO_ADDRESS: QT_TRANSLATE_NOOP(
            "Messages", "PiAPI finished the take, but its link isn't a web address."
        ),
        LinkFlaw.HAS_USER: QT_TRANSLATE_NOOP(
            "Messages", "PiAPI finished the take, but its link contains a user name."
        ),
        LinkFlaw.NOT_HTTPS: QT_TRANSLATE_NOOP(
            "Messages", "PiAPI finished the take, but its link isn't https."
        ),
        LinkFlaw.PRIVATE: QT_TRANSLATE_NOOP(
            "Messages", "PiAPI finished the take, but its link leads into a private network."
        ),
        LinkFlaw.IN_CIRCLES: QT_TRANSLATE_NOOP(
            "Messages", "PiAPI finished the take, but its link leads in circles."
        ),
    }
)

# Why a person's own link to a picture is not used.
PICTURE_LINK_FLAWS: Mapping[PictureLinkFlaw, str] = MappingProxyType(
    {
        PictureLinkFlaw.NO_ADDRESS: QT_TRANSLATE_NOOP("Messages", "The link isn't a web address."),
        PictureLinkFlaw.HAS_USER: QT_TRANSLATE_NOOP("Messages", "The link contains a user name."),
        PictureLinkFlaw.NOT_HTTPS: QT_TRANSLATE_NOOP("Messages", "The link isn't https."),
        PictureLinkFlaw.PRIVATE: QT_TRANSLATE_NOOP(
            "Messages", "The link leads into a private network, which PiAPI can't reach."
        ),
        PictureLinkFlaw.IN_CIRCLES: QT_TRANSLATE_NOOP("Messages", "The link leads in circles."),
        PictureLinkFlaw.NEEDS_LOGIN: QT_TRANSLATE_NOOP(
            "Messages", "The link needs a login. PiAPI can only open public links."
        ),
        PictureLinkFlaw.NOT_THERE: QT_TRANSLATE_NOOP(
            "Messages", "There's no file behind the link."
        ),
        PictureLinkFlaw.NO_PICTURE: QT_TRANSLATE_NOOP(
            "Messages", "The link doesn't lead to a JPEG, PNG or WebP picture."
        ),
        PictureLinkFlaw.TOO_LARGE: QT_TRANSLATE_NOOP(
            "Messages", "The picture behind the link is larger than 10 MB."
        ),
        PictureLinkFlaw.WRONG_KIND: QT_TRANSLATE_NOOP(
            "Messages",
            "The model can't use this kind of picture behind the link. It takes {kinds}.",
        ),
        PictureLinkFlaw.TOO_SMALL: QT_TRANSLATE_NOOP(
            "Messages",
            "The picture behind the link is too small. The model needs at least {least} pixels "
            "on each side.",
        ),
        PictureLinkFlaw.TOO_MANY_PIXELS: QT_TRANSLATE_NOOP(
            "Messages",
            "The picture behind the link is too large. The model takes up to {most} pixels on "
            "each side.",
        ),
        PictureLinkFlaw.TOO_NARROW: QT_TRANSLATE_NOOP(
            "Messages",
            "The model can't use the aspect ratio of the picture behind the link. It takes "
            "{narrowest} to {widest}.",
        ),
        PictureLinkFlaw.NOT_REACHED: QT_TRANSLATE_NOOP(
            "Messages", "We couldn't open the link. Check it in your browser."
        ),
        PictureLinkFlaw.TOO_SHORT: QT_TRANSLATE_NOOP(
            "Messages", "The clip or sound behind the link is shorter than {shortest} s."
        ),
        PictureLinkFlaw.TOO_LONG: QT_TRANSLATE_NOOP(
            "Messages", "The clip or sound behind the link is longer than {longest} s."
        ),
        PictureLinkFlaw.NO_LENGTH: QT_TRANSLATE_NOOP(
            "Messages", "We couldn't read how long the clip or sound behind the link is."
        ),
        PictureLinkFlaw.CHANGED: QT_TRANSLATE_NOOP(
            "Messages", "The clip behind the link is longer now, so it would cost more."
        ),
        PictureLinkFlaw.LONGER: QT_TRANSLATE_NOOP(
            "Messages", "A clip you put in is longer than was noted, so it would cost more."
        ),
    }
)

# These replace the above for a link to a video or sound.
MEDIA_LINK_FLAWS: Mapping[PictureLinkFlaw, str] = MappingProxyType(
    {
        PictureLinkFlaw.NO_PICTURE: QT_TRANSLATE_NOOP(
            "Messages", "The link doesn't lead to a clip or sound. The model takes {kinds}."
        ),
        PictureLinkFlaw.TOO_LARGE: QT_TRANSLATE_NOOP(
            "Messages", "The file behind the link is larger than {size}."
        ),
        PictureLinkFlaw.WRONG_KIND: QT_TRANSLATE_NOOP(
            "Messages", "The model can't use this kind of file behind the link. It takes {kinds}."
        ),
    }
)

DRAFT_FLAWS: Mapping[DraftFlaw, str] = MappingProxyType(
    {
        DraftFlaw.TOO_OLD: QT_TRANSLATE_NOOP(
            "Messages", "The draft is over 6 days old, and PiAPI keeps drafts for 7 days."
        ),
        DraftFlaw.UNKNOWN: QT_TRANSLATE_NOOP("Messages", "PiAPI doesn't know this draft."),
        DraftFlaw.NOT_READY: QT_TRANSLATE_NOOP(
            "Messages", "PiAPI hasn't finished this draft, or it failed."
        ),
    }
)

PROBLEM_TEXTS: Mapping[Category, ProblemText] = MappingProxyType(
    {
        Category.KEY_MISSING: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "No PiAPI key"),
            QT_TRANSLATE_NOOP("Messages", "Takes need a PiAPI key."),
            QT_TRANSLATE_NOOP("Messages", "Paste your PiAPI key."),
            (Step.ENTER_KEY,),
        ),
        Category.KEY_REFUSED: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "PiAPI refused your key"),
            QT_TRANSLATE_NOOP("Messages", "It's wrong, revoked, or from a closed account."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Paste a new key from your PiAPI workspace. Queued takes continue afterwards.",
            ),
            (Step.ENTER_KEY, Step.DETAILS),
            quotes=True,
        ),
        Category.ACCOUNT_REFUSED: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "PiAPI blocked this account"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Your plan or balance doesn't allow this. Nothing more is sent for now. Sent "
                "takes keep rendering.",
            ),
            QT_TRANSLATE_NOOP("Messages", "Check your PiAPI account, then try again (free)."),
            (Step.RETRY, Step.TOP_UP),
            quotes=True,
        ),
        Category.NO_BALANCE: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Balance too low"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI couldn't reserve the cost of this take."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Top up at PiAPI. If your balance is high enough, edit the prompt instead.",
            ),
            (Step.TOP_UP, Step.DETAILS),
            quotes=True,
            further=(Step.EDIT_PROMPT,),
        ),
        Category.MODERATION: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Blocked by moderation"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "A content check stopped this take.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Edit the prompt. Real people, brands, violence and nudity are blocked most often.",
            ),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
            further=(Step.SWITCH_MODEL,),
        ),
        Category.MODEL_GONE: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "{model} is no longer available"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI no longer offers this model."),
            QT_TRANSLATE_NOOP("Messages", "{switch}"),
            (Step.SWITCH_MODEL, Step.DETAILS),
            quotes=True,
        ),
        Category.LIMIT: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "PiAPI is busy"),
            QT_TRANSLATE_NOOP(
                "Messages", "Too many takes are running, on your account or at PiAPI."
            ),
            QT_TRANSLATE_NOOP("Messages", "Retrying automatically."),
        ),
        Category.SERVICE_DOWN: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "PiAPI has a problem"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI returns errors."),
            _GOES_ON,
        ),
        Category.NETWORK_DOWN: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "No connection"),
            QT_TRANSLATE_NOOP("Messages", "We can't reach PiAPI."),
            _GOES_ON,
            (Step.SETTINGS, Step.DETAILS),
        ),
        Category.CERTIFICATE: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Couldn't verify PiAPI's identity"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The connection isn't secure, so nothing was sent.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "On a company network, add its CA certificate in Settings. Elsewhere, check "
                "this computer's clock.",
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
        Category.PROXY: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "The proxy blocked the connection"),
            QT_TRANSLATE_NOOP("Messages", "Your proxy refused or didn't respond."),
            QT_TRANSLATE_NOOP("Messages", "Check the proxy in Settings."),
            (Step.SETTINGS, Step.DETAILS),
        ),
        Category.SIGN_IN: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "This network needs you to sign in"),
            QT_TRANSLATE_NOOP("Messages", "A sign-in page came up instead of PiAPI."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Open a web page and sign in to the network. Takes then continue automatically.",
            ),
            (Step.RETRY, Step.DETAILS),
        ),
        Category.DISK_FULL: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "The disk is full"),
            QT_TRANSLATE_NOOP("Messages", "Couldn't save the clip."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Free up space, or choose another folder. The download then continues "
                "automatically (free).",
            ),
            (Step.CHOOSE_FOLDER, Step.FETCH_AGAIN),
        ),
        Category.FOLDER_GONE: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Clips folder not found"),
            QT_TRANSLATE_NOOP("Messages", "It was moved or unplugged, or it isn't writable."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Bring it back, or choose another folder. The download then continues "
                "automatically (free).",
            ),
            (Step.CHOOSE_FOLDER, Step.FETCH_AGAIN),
        ),
        Category.FILE_GONE: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "File not found"),
            QT_TRANSLATE_NOOP("Messages", "The clip was moved or deleted outside Sora Desktop."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Put it back, or fetch it again while PiAPI still has it (free).",
            ),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.FILE_IN_USE: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Another app is using the file"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The clip is downloaded, but a virus scanner or another app keeps us from "
                "renaming it.",
            ),
            QT_TRANSLATE_NOOP("Messages", "Retrying automatically."),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.NOT_A_VIDEO: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "The download isn't a video"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "PiAPI sent a damaged file, or one of another type.",
            ),
            QT_TRANSLATE_NOOP("Messages", "Fetch it again (free)."),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.LINK_DEAD: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Download link expired"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI keeps clips for a short time only."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Fetch it again (free) to ask PiAPI for a new link. Without one, the clip is lost.",
            ),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.NO_LINK: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "PiAPI sent no download link"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI finished the take, but sent no clip."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Fetch it again (free). If it stays like this, contact PiAPI with the task ID.",
            ),
            (Step.FETCH_AGAIN, Step.DETAILS),
            quotes=True,
        ),
        Category.LINK_REFUSED: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "The download link isn't safe to open"),
            QT_TRANSLATE_NOOP("Messages", "{flaw}"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Fetch it again (free). If it stays like this, contact PiAPI with the task ID.",
            ),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.NOT_KNOWN: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "PiAPI can't find this take"),
            QT_TRANSLATE_NOOP("Messages", "The account of your key has no task with this ID."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Use the key of the account that made the take, then check again (free).",
            ),
            (Step.CHECK_NOW, Step.ENTER_KEY),
        ),
        Category.NOT_UNDERSTOOD: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Unexpected reply from PiAPI"),
            QT_TRANSLATE_NOOP("Messages", "This version doesn't know PiAPI's reply."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Check again later (free). If it stays like this, update Sora Desktop.",
            ),
            (Step.CHECK_NOW, Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.ANSWER_LOST: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Not confirmed"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "PiAPI never confirmed this take.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "We are checking your account. Don't generate it again until it's clear.",
            ),
            (Step.CHECK_NOW, Step.DETAILS),
        ),
        Category.INTERRUPTED: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Not confirmed"),
            QT_TRANSLATE_NOOP("Messages", "Sora Desktop quit while sending this take."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "We are checking your account. Don't generate it again until it's clear.",
            ),
            (Step.CHECK_NOW, Step.DETAILS),
        ),
        Category.UPLOAD_PLAN: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Your plan can't upload files"),
            QT_TRANSLATE_NOOP("Messages", "Uploads need PiAPI's Creator plan or a higher one."),
            QT_TRANSLATE_NOOP("Messages", "Upgrade at PiAPI, or use an https link instead."),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
        ),
        Category.UPLOAD_REFUSED: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Couldn't upload the file"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI didn't accept it."),
            QT_TRANSLATE_NOOP("Messages", "Use another file, or an https link to it."),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
        ),
        Category.PICTURE_GONE: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Input file not found"),
            QT_TRANSLATE_NOOP(
                "Messages", "It's missing from your library, or its file is damaged."
            ),
            QT_TRANSLATE_NOOP("Messages", "Put it in again, then generate."),
            (Step.EDIT_PROMPT, Step.DETAILS),
        ),
        Category.PICTURE_LINK: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Can't use the link"),
            QT_TRANSLATE_NOOP("Messages", "{flaw}"),
            QT_TRANSLATE_NOOP("Messages", "Use another link, or put in the file."),
            (Step.EDIT_PROMPT, Step.DETAILS),
        ),
        Category.DRAFT: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Can't make the final of this draft"),
            QT_TRANSLATE_NOOP("Messages", "{flaw}"),
            QT_TRANSLATE_NOOP("Messages", "Make a new draft, then its final."),
            (Step.EDIT_PROMPT, Step.DETAILS),
        ),
        Category.REFUSED: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "PiAPI refused the request"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI didn't accept this prompt or these settings."),
            QT_TRANSLATE_NOOP("Messages", "Change the prompt or settings, then generate again."),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
        ),
        Category.RENDER_FAILED: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Render failed"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI accepted the take but couldn't finish it."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Generate again at full price, edit the prompt, or use another model.",
            ),
            quotes=True,
            further=(Step.EDIT_PROMPT, Step.SWITCH_MODEL),
        ),
        Category.CANCELLED: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Take canceled"),
            QT_TRANSLATE_NOOP("Messages", "It was canceled at PiAPI, not by Sora Desktop."),
            QT_TRANSLATE_NOOP("Messages", "Generate again at full price."),
            quotes=True,
        ),
        Category.BUDGET: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Over your budget"),
            QT_TRANSLATE_NOOP("Messages", "This take would exceed the budget you set."),
            QT_TRANSLATE_NOOP(
                "Messages", "Wait for the next period, or raise the budget in Settings."
            ),
            (Step.SETTINGS,),
        ),
        Category.PRICE_UNKNOWN: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Price unknown"),
            QT_TRANSLATE_NOOP(
                "Messages", "You set a budget, and we don't know what this take would cost."
            ),
            QT_TRANSLATE_NOOP("Messages", "Choose other settings, or remove the budget."),
            (Step.SETTINGS,),
        ),
        Category.HELD: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "On hold"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "PiAPI didn't confirm a take just like this one, so this one wasn't sent.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "It's sent as soon as the other take is resolved. You can also send it now, or "
                "remove it from the queue.",
            ),
        ),
        Category.JOURNAL: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Couldn't save"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Your library can't be read or written, so nothing is sent. A take without a "
                "record could be charged twice. {reason}",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Close other apps that use this file, then try again. If it stays like this, "
                "restart Sora Desktop.",
            ),
            (Step.RETRY,),
        ),
        Category.BUG: ProblemText(
            QT_TRANSLATE_NOOP("Messages", "Something went wrong"),
            QT_TRANSLATE_NOOP("Messages", "This is a bug in Sora Desktop."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Your takes are safe. Restart Sora Desktop. If it happens again, copy the "
                "diagnostics from Settings.",
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
    }
)

# The same in a few words that fit into the middle of a line.
SHORT_CAUSES: Mapping[Category, str] = MappingProxyType(
    {
        Category.KEY_MISSING: QT_TRANSLATE_NOOP("TakeText", "no API key"),
        Category.KEY_REFUSED: QT_TRANSLATE_NOOP("TakeText", "PiAPI refused your key"),
        Category.ACCOUNT_REFUSED: QT_TRANSLATE_NOOP("TakeText", "PiAPI blocked this account"),
        Category.NO_BALANCE: QT_TRANSLATE_NOOP("TakeText", "balance too low"),
        Category.MODERATION: QT_TRANSLATE_NOOP("TakeText", "blocked by moderation"),
        Category.MODEL_GONE: QT_TRANSLATE_NOOP("TakeText", "model no longer available"),
        Category.LIMIT: QT_TRANSLATE_NOOP("TakeText", "PiAPI is busy"),
        Category.SERVICE_DOWN: QT_TRANSLATE_NOOP("TakeText", "PiAPI has a problem"),
        Category.NETWORK_DOWN: QT_TRANSLATE_NOOP("TakeText", "no connection"),
        Category.CERTIFICATE: QT_TRANSLATE_NOOP("TakeText", "couldn't verify PiAPI's identity"),
        Category.PROXY: QT_TRANSLATE_NOOP("TakeText", "the proxy blocked it"),
        Category.SIGN_IN: QT_TRANSLATE_NOOP("TakeText", "this network needs a sign-in"),
        Category.DISK_FULL: QT_TRANSLATE_NOOP("TakeText", "the disk is full"),
        Category.FOLDER_GONE: QT_TRANSLATE_NOOP("TakeText", "clips folder not found"),
        Category.FILE_GONE: QT_TRANSLATE_NOOP("TakeText", "file not found"),
        Category.FILE_IN_USE: QT_TRANSLATE_NOOP("TakeText", "another app is using the file"),
        Category.NOT_A_VIDEO: QT_TRANSLATE_NOOP("TakeText", "the download isn't a video"),
        Category.LINK_DEAD: QT_TRANSLATE_NOOP("TakeText", "download link expired"),
        Category.NO_LINK: QT_TRANSLATE_NOOP("TakeText", "PiAPI sent no download link"),
        Category.LINK_REFUSED: QT_TRANSLATE_NOOP("TakeText", "unsafe download link"),
        Category.NOT_KNOWN: QT_TRANSLATE_NOOP("TakeText", "PiAPI can't find this take"),
        Category.NOT_UNDERSTOOD: QT_TRANSLATE_NOOP("TakeText", "unexpected reply from PiAPI"),
        Category.ANSWER_LOST: QT_TRANSLATE_NOOP("TakeText", "PiAPI didn't confirm it"),
        Category.INTERRUPTED: QT_TRANSLATE_NOOP("TakeText", "Sora Desktop quit while sending"),
        Category.UPLOAD_PLAN: QT_TRANSLATE_NOOP("TakeText", "your plan can't upload files"),
        Category.UPLOAD_REFUSED: QT_TRANSLATE_NOOP("TakeText", "couldn't upload the file"),
        Category.PICTURE_GONE: QT_TRANSLATE_NOOP("TakeText", "input file not found"),
        Category.PICTURE_LINK: QT_TRANSLATE_NOOP("TakeText", "can't use the link"),
        Category.DRAFT: QT_TRANSLATE_NOOP("TakeText", "can't make the final of this draft"),
        Category.REFUSED: QT_TRANSLATE_NOOP("TakeText", "PiAPI refused the request"),
        Category.RENDER_FAILED: QT_TRANSLATE_NOOP("TakeText", "render failed"),
        Category.CANCELLED: QT_TRANSLATE_NOOP("TakeText", "canceled at PiAPI"),
        Category.BUDGET: QT_TRANSLATE_NOOP("TakeText", "over your budget"),
        Category.PRICE_UNKNOWN: QT_TRANSLATE_NOOP("TakeText", "price unknown"),
        Category.HELD: QT_TRANSLATE_NOOP("TakeText", "on hold"),
        Category.JOURNAL: QT_TRANSLATE_NOOP("TakeText", "couldn't save"),
        Category.BUG: QT_TRANSLATE_NOOP("TakeText", "something went wrong"),
    }
)
