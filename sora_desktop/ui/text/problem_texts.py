"""The texts for each kind of problem, in the sources' English."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from sora_desktop import QT_TRANSLATE_NOOP
from sora_desktop.core.problem import Category, DraftFlaw, LinkFlaw, PictureLinkFlaw

tr_noop = partial(QT_TRANSLATE_NOOP, "Messages")


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


class ProblemText(NamedTuple):
    """The texts of one category. `steps` are offered best first; `quotes` where the server's own
    words help a person, which those of a network stack do not. `further` are the free steps that
    help a failed take too, beside the first of `steps` or beside paying again."""

    headline: str
    body: str
    next_step: str
    steps: tuple[Step, ...] = (Step.DETAILS,)
    quotes: bool = False
    further: tuple[Step, ...] = ()


_GOES_ON = tr_noop("Retrying automatically. Sent takes keep rendering.")

# Why a link is not followed.
LINK_FLAWS: Mapping[LinkFlaw, str] = MappingProxyType(
    {
        LinkFlaw.NO_ADDRESS: tr_noop("PiAPI finished the take, but its link isn't a web address."),
        LinkFlaw.HAS_USER: tr_noop("PiAPI finished the take, but its link contains a user name."),
        LinkFlaw.NOT_HTTPS: tr_noop("PiAPI finished the take, but its link isn't https."),
        LinkFlaw.PRIVATE: tr_noop(
            "PiAPI finished the take, but its link leads into a private network."
        ),
        LinkFlaw.IN_CIRCLES: tr_noop("PiAPI finished the take, but its link leads in circles."),
    }
)

# Why a person's own link to a picture is not used.
PICTURE_LINK_FLAWS: Mapping[PictureLinkFlaw, str] = MappingProxyType(
    {
        PictureLinkFlaw.NO_ADDRESS: tr_noop("The link isn't a web address."),
        PictureLinkFlaw.HAS_USER: tr_noop("The link contains a user name."),
        PictureLinkFlaw.NOT_HTTPS: tr_noop("The link isn't https."),
        PictureLinkFlaw.PRIVATE: tr_noop(
            "The link leads into a private network, which PiAPI can't reach."
        ),
        PictureLinkFlaw.IN_CIRCLES: tr_noop("The link leads in circles."),
        PictureLinkFlaw.NEEDS_LOGIN: tr_noop(
            "The link needs a login. PiAPI can only open public links."
        ),
        PictureLinkFlaw.NOT_THERE: tr_noop("There's no file behind the link."),
        PictureLinkFlaw.NO_PICTURE: tr_noop(
            "The link doesn't lead to a JPEG, PNG or WebP picture."
        ),
        PictureLinkFlaw.TOO_LARGE: tr_noop("The picture behind the link is larger than 10 MB."),
        PictureLinkFlaw.WRONG_KIND: tr_noop(
            "The model can't use this kind of picture behind the link. It takes {kinds}."
        ),
        PictureLinkFlaw.TOO_SMALL: tr_noop(
            "The picture behind the link is too small. The model needs at least {least} pixels "
            "on each side."
        ),
        PictureLinkFlaw.TOO_MANY_PIXELS: tr_noop(
            "The picture behind the link is too large. The model takes up to {most} pixels on "
            "each side."
        ),
        PictureLinkFlaw.TOO_NARROW: tr_noop(
            "The model can't use the aspect ratio of the picture behind the link. It takes "
            "{narrowest} to {widest}."
        ),
        PictureLinkFlaw.NOT_REACHED: tr_noop(
            "We couldn't open the link. Check it in your browser."
        ),
        PictureLinkFlaw.TOO_SHORT: tr_noop(
            "The clip or sound behind the link is shorter than {shortest} s."
        ),
        PictureLinkFlaw.TOO_LONG: tr_noop(
            "The clip or sound behind the link is longer than {longest} s."
        ),
        PictureLinkFlaw.NO_LENGTH: tr_noop(
            "We couldn't read how long the clip or sound behind the link is."
        ),
        PictureLinkFlaw.CHANGED: tr_noop(
            "The clip behind the link is longer now, so it would cost more."
        ),
        PictureLinkFlaw.LONGER: tr_noop(
            "A clip you put in is longer than was noted, so it would cost more."
        ),
    }
)

# These replace the above for a link to a video or sound.
MEDIA_LINK_FLAWS: Mapping[PictureLinkFlaw, str] = MappingProxyType(
    {
        PictureLinkFlaw.NO_PICTURE: tr_noop(
            "The link doesn't lead to a clip or sound. The model takes {kinds}."
        ),
        PictureLinkFlaw.TOO_LARGE: tr_noop("The file behind the link is larger than {size}."),
        PictureLinkFlaw.WRONG_KIND: tr_noop(
            "The model can't use this kind of file behind the link. It takes {kinds}."
        ),
    }
)

DRAFT_FLAWS: Mapping[DraftFlaw, str] = MappingProxyType(
    {
        DraftFlaw.TOO_OLD: tr_noop(
            "The draft is over 6 days old, and PiAPI keeps drafts for 7 days."
        ),
        DraftFlaw.UNKNOWN: tr_noop("PiAPI doesn't know this draft."),
        DraftFlaw.NOT_READY: tr_noop("PiAPI hasn't finished this draft, or it failed."),
    }
)

PROBLEM_TEXTS: Mapping[Category, ProblemText] = MappingProxyType(
    {
        Category.KEY_MISSING: ProblemText(
            tr_noop("No PiAPI key"),
            tr_noop("Takes need a PiAPI key."),
            tr_noop("Paste your PiAPI key."),
            (Step.ENTER_KEY,),
        ),
        Category.KEY_REFUSED: ProblemText(
            tr_noop("PiAPI refused your key"),
            tr_noop("It's wrong, revoked, or from a closed account."),
            tr_noop("Paste a new key from your PiAPI workspace. Queued takes continue afterwards."),
            (Step.ENTER_KEY, Step.DETAILS),
            quotes=True,
        ),
        Category.ACCOUNT_REFUSED: ProblemText(
            tr_noop("PiAPI blocked this account"),
            tr_noop(
                "Your plan or balance doesn't allow this. Nothing more is sent for now. Sent "
                "takes keep rendering."
            ),
            tr_noop("Check your PiAPI account, then try again (free)."),
            (Step.RETRY, Step.TOP_UP),
            quotes=True,
        ),
        Category.NO_BALANCE: ProblemText(
            tr_noop("Balance too low"),
            tr_noop("PiAPI couldn't reserve the cost of this take."),
            tr_noop("Top up at PiAPI. If your balance is high enough, edit the prompt instead."),
            (Step.TOP_UP, Step.DETAILS),
            quotes=True,
            further=(Step.EDIT_PROMPT,),
        ),
        Category.MODERATION: ProblemText(
            tr_noop("Blocked by moderation"),
            tr_noop("A content check stopped this take."),
            tr_noop(
                "Edit the prompt. Real people, brands, violence and nudity are blocked most often."
            ),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
            further=(Step.SWITCH_MODEL,),
        ),
        Category.MODEL_GONE: ProblemText(
            tr_noop("{model} is no longer available"),
            tr_noop("PiAPI no longer offers this model."),
            tr_noop("{switch}"),
            (Step.SWITCH_MODEL, Step.DETAILS),
            quotes=True,
        ),
        Category.LIMIT: ProblemText(
            tr_noop("PiAPI is busy"),
            tr_noop("Too many takes are running, on your account or at PiAPI."),
            tr_noop("Retrying automatically."),
        ),
        Category.SERVICE_DOWN: ProblemText(
            tr_noop("PiAPI has a problem"), tr_noop("PiAPI returns errors."), _GOES_ON
        ),
        Category.NETWORK_DOWN: ProblemText(
            tr_noop("No connection"),
            tr_noop("We can't reach PiAPI."),
            _GOES_ON,
            (Step.SETTINGS, Step.DETAILS),
        ),
        Category.CERTIFICATE: ProblemText(
            tr_noop("Couldn't verify PiAPI's identity"),
            tr_noop("The connection isn't secure, so nothing was sent."),
            tr_noop(
                "On a company network, add its CA certificate in Settings. Elsewhere, check "
                "this computer's clock."
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
        Category.PROXY: ProblemText(
            tr_noop("The proxy blocked the connection"),
            tr_noop("Your proxy refused or didn't respond."),
            tr_noop("Check the proxy in Settings."),
            (Step.SETTINGS, Step.DETAILS),
        ),
        Category.SIGN_IN: ProblemText(
            tr_noop("This network needs you to sign in"),
            tr_noop("A sign-in page came up instead of PiAPI."),
            tr_noop(
                "Open a web page and sign in to the network. Takes then continue automatically."
            ),
            (Step.RETRY, Step.DETAILS),
        ),
        Category.DISK_FULL: ProblemText(
            tr_noop("The disk is full"),
            tr_noop("Couldn't save the clip."),
            tr_noop(
                "Free up space, or choose another folder. The download then continues "
                "automatically (free)."
            ),
            (Step.CHOOSE_FOLDER, Step.FETCH_AGAIN),
        ),
        Category.FOLDER_GONE: ProblemText(
            tr_noop("Clips folder not found"),
            tr_noop("It was moved or unplugged, or it isn't writable."),
            tr_noop(
                "Bring it back, or choose another folder. The download then continues "
                "automatically (free)."
            ),
            (Step.CHOOSE_FOLDER, Step.FETCH_AGAIN),
        ),
        Category.FILE_GONE: ProblemText(
            tr_noop("File not found"),
            tr_noop("The clip was moved or deleted outside Sora Desktop."),
            tr_noop("Put it back, or fetch it again while PiAPI still has it (free)."),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.FILE_IN_USE: ProblemText(
            tr_noop("Another app is using the file"),
            tr_noop(
                "The clip is downloaded, but a virus scanner or another app keeps us from "
                "renaming it."
            ),
            tr_noop("Retrying automatically."),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.NOT_A_VIDEO: ProblemText(
            tr_noop("The download isn't a video"),
            tr_noop("PiAPI sent a damaged file, or one of another type."),
            tr_noop("Fetch it again (free)."),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.LINK_DEAD: ProblemText(
            tr_noop("Download link expired"),
            tr_noop("PiAPI keeps clips for a short time only."),
            tr_noop(
                "Fetch it again (free) to ask PiAPI for a new link. Without one, the clip is lost."
            ),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.NO_LINK: ProblemText(
            tr_noop("PiAPI sent no download link"),
            tr_noop("PiAPI finished the take, but sent no clip."),
            tr_noop(
                "Fetch it again (free). If it stays like this, contact PiAPI with the task ID."
            ),
            (Step.FETCH_AGAIN, Step.DETAILS),
            quotes=True,
        ),
        Category.LINK_REFUSED: ProblemText(
            tr_noop("The download link isn't safe to open"),
            tr_noop("{flaw}"),
            tr_noop(
                "Fetch it again (free). If it stays like this, contact PiAPI with the task ID."
            ),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.NOT_KNOWN: ProblemText(
            tr_noop("PiAPI can't find this take"),
            tr_noop("The account of your key has no task with this ID."),
            tr_noop("Use the key of the account that made the take, then check again (free)."),
            (Step.CHECK_NOW, Step.ENTER_KEY),
        ),
        Category.NOT_UNDERSTOOD: ProblemText(
            tr_noop("Unexpected reply from PiAPI"),
            tr_noop("This version doesn't know PiAPI's reply."),
            tr_noop("Check again later (free). If it stays like this, update Sora Desktop."),
            (Step.CHECK_NOW, Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.ANSWER_LOST: ProblemText(
            tr_noop("Not confirmed"),
            tr_noop("PiAPI never confirmed this take."),
            tr_noop("We are checking your account. Don't generate it again until it's clear."),
            (Step.CHECK_NOW, Step.DETAILS),
        ),
        Category.INTERRUPTED: ProblemText(
            tr_noop("Not confirmed"),
            tr_noop("Sora Desktop quit while sending this take."),
            tr_noop("We are checking your account. Don't generate it again until it's clear."),
            (Step.CHECK_NOW, Step.DETAILS),
        ),
        Category.UPLOAD_PLAN: ProblemText(
            tr_noop("Your plan can't upload files"),
            tr_noop("Uploads need PiAPI's Creator plan or a higher one."),
            tr_noop("Upgrade at PiAPI, or use an https link instead."),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
        ),
        Category.UPLOAD_REFUSED: ProblemText(
            tr_noop("Couldn't upload the file"),
            tr_noop("PiAPI didn't accept it."),
            tr_noop("Use another file, or an https link to it."),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
        ),
        Category.PICTURE_GONE: ProblemText(
            tr_noop("Input file not found"),
            tr_noop("It's missing from your library, or its file is damaged."),
            tr_noop("Put it in again, then generate."),
            (Step.EDIT_PROMPT, Step.DETAILS),
        ),
        Category.PICTURE_LINK: ProblemText(
            tr_noop("Can't use the link"),
            tr_noop("{flaw}"),
            tr_noop("Use another link, or put in the file."),
            (Step.EDIT_PROMPT, Step.DETAILS),
        ),
        Category.DRAFT: ProblemText(
            tr_noop("Can't make the final of this draft"),
            tr_noop("{flaw}"),
            tr_noop("Make a new draft, then its final."),
            (Step.EDIT_PROMPT, Step.DETAILS),
        ),
        Category.REFUSED: ProblemText(
            tr_noop("PiAPI refused the request"),
            tr_noop("PiAPI didn't accept this prompt or these settings."),
            tr_noop("Change the prompt or settings, then generate again."),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
        ),
        Category.RENDER_FAILED: ProblemText(
            tr_noop("Render failed"),
            tr_noop("PiAPI accepted the take but couldn't finish it."),
            tr_noop("Generate again at full price, edit the prompt, or use another model."),
            quotes=True,
            further=(Step.EDIT_PROMPT, Step.SWITCH_MODEL),
        ),
        Category.CANCELLED: ProblemText(
            tr_noop("Take canceled"),
            tr_noop("It was canceled at PiAPI, not by Sora Desktop."),
            tr_noop("Generate again at full price."),
            quotes=True,
        ),
        Category.BUDGET: ProblemText(
            tr_noop("Over your budget"),
            tr_noop("This take would exceed the budget you set."),
            tr_noop("Wait for the next period, or raise the budget in Settings."),
            (Step.SETTINGS,),
        ),
        Category.PRICE_UNKNOWN: ProblemText(
            tr_noop("Price unknown"),
            tr_noop("You set a budget, and we don't know what this take would cost."),
            tr_noop("Choose other settings, or remove the budget."),
            (Step.SETTINGS,),
        ),
        Category.HELD: ProblemText(
            tr_noop("On hold"),
            tr_noop("PiAPI didn't confirm a take just like this one, so this one wasn't sent."),
            tr_noop(
                "It's sent as soon as the other take is resolved. You can also send it now, or "
                "remove it from the queue."
            ),
        ),
        Category.JOURNAL: ProblemText(
            tr_noop("Couldn't save"),
            tr_noop(
                "Your library can't be read or written, so nothing is sent. A take without a "
                "record could be charged twice. {reason}"
            ),
            tr_noop(
                "Close other apps that use this file, then try again. If it stays like this, "
                "restart Sora Desktop."
            ),
            (Step.RETRY,),
        ),
        Category.BUG: ProblemText(
            tr_noop("Something went wrong"),
            tr_noop("This is a bug in Sora Desktop."),
            tr_noop(
                "Your takes are safe. Restart Sora Desktop. If it happens again, copy the "
                "diagnostics from Settings."
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
