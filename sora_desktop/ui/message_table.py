"""What is said of each kind of problem: the texts of `messages.py`, still to be translated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from sora_desktop.core.problem import Category
from sora_desktop.ui.formats import QT_TRANSLATE_NOOP


class Step(Enum):
    """What a message can offer to do; the window knows how. The values travel in signals."""

    ENTER_KEY = "enter_key"
    TOP_UP = "top_up"
    EDIT_PROMPT = "edit_prompt"
    SWITCH_MODEL = "switch_model"
    RETRY = "retry"
    FETCH_AGAIN = "fetch_again"
    CHECK_NOW = "check_now"
    CHOOSE_FOLDER = "choose_folder"
    SETTINGS = "settings"
    DETAILS = "details"


@dataclass(frozen=True, slots=True)
class Say:
    """The texts of one category. `steps` are offered best first; `quotes` where the server's own
    words help a person, which those of a network stack do not."""

    headline: str
    body: str
    next_step: str
    steps: tuple[Step, ...] = (Step.DETAILS,)
    quotes: bool = False


_GOES_ON = QT_TRANSLATE_NOOP(
    "Messages",
    "Nothing to do: the program tries again by itself. Takes that were sent go on at PiAPI.",
)

SAYINGS: Mapping[Category, Say] = MappingProxyType(
    {
        Category.KEY_MISSING: Say(
            QT_TRANSLATE_NOOP("Messages", "There is no API key"),
            QT_TRANSLATE_NOOP("Messages", "Without a key nothing can be sent to PiAPI."),
            QT_TRANSLATE_NOOP("Messages", "Paste your PiAPI key."),
            (Step.ENTER_KEY,),
        ),
        Category.KEY_REFUSED: Say(
            QT_TRANSLATE_NOOP("Messages", "PiAPI refused the API key"),
            QT_TRANSLATE_NOOP(
                "Messages", "The key is wrong, was revoked, or belongs to a closed account."
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Paste a new key from your PiAPI workspace. What waits in line is sent after that.",
            ),
            (Step.ENTER_KEY, Step.DETAILS),
            quotes=True,
        ),
        Category.ACCOUNT_REFUSED: Say(
            QT_TRANSLATE_NOOP("Messages", "PiAPI turns this account away"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "It says that the plan or the balance does not allow this. Nothing more is asked "
                "or sent for now; takes that were sent go on at PiAPI.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages", "Look at your account at PiAPI, then try again: that is free."
            ),
            (Step.RETRY, Step.TOP_UP),
            quotes=True,
        ),
        Category.NO_BALANCE: Say(
            QT_TRANSLATE_NOOP("Messages", "The PiAPI balance is too low"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI could not reserve the cost of this take."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Top up at PiAPI. If the balance is enough, the input was refused: "
                "change the prompt.",
            ),
            (Step.TOP_UP, Step.DETAILS),
            quotes=True,
        ),
        Category.MODERATION: Say(
            QT_TRANSLATE_NOOP("Messages", "Refused by moderation"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The content check at PiAPI or behind it did not let this through.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Change the prompt: real people, brands, violence and nudity are "
                "refused most often.",
            ),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
        ),
        Category.MODEL_GONE: Say(
            QT_TRANSLATE_NOOP("Messages", "{model} is no longer available"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI does not make clips with this model any more."),
            QT_TRANSLATE_NOOP("Messages", "{switch}"),
            (Step.SWITCH_MODEL, Step.DETAILS),
            quotes=True,
        ),
        Category.LIMIT: Say(
            QT_TRANSLATE_NOOP("Messages", "PiAPI has too much to do"),
            QT_TRANSLATE_NOOP(
                "Messages", "Too many takes run at once, on your account or at PiAPI."
            ),
            QT_TRANSLATE_NOOP(
                "Messages", "Nothing to do: the program waits and tries again by itself."
            ),
        ),
        Category.SERVICE_DOWN: Say(
            QT_TRANSLATE_NOOP("Messages", "PiAPI has trouble"),
            QT_TRANSLATE_NOOP("Messages", "The service answers with errors."),
            _GOES_ON,
        ),
        Category.NETWORK_DOWN: Say(
            QT_TRANSLATE_NOOP("Messages", "No connection"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI cannot be reached from here."),
            _GOES_ON,
            (Step.SETTINGS, Step.DETAILS),
        ),
        Category.CERTIFICATE: Say(
            QT_TRANSLATE_NOOP("Messages", "The connection is not safe"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The other side could not prove that it is PiAPI, so nothing was sent to it.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "In a company network, set its certificate in the settings. Elsewhere "
                "check the clock of this computer.",
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
        Category.PROXY: Say(
            QT_TRANSLATE_NOOP("Messages", "The proxy did not let this through"),
            QT_TRANSLATE_NOOP("Messages", "The proxy of this network refused or did not answer."),
            QT_TRANSLATE_NOOP("Messages", "Check the proxy in the settings."),
            (Step.SETTINGS, Step.DETAILS),
        ),
        Category.SIGN_IN: Say(
            QT_TRANSLATE_NOOP("Messages", "This network wants you to sign in"),
            QT_TRANSLATE_NOOP("Messages", "Another page answered in place of PiAPI."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Open a web page, sign in to the network, and come back. The program "
                "then goes on by itself.",
            ),
            (Step.RETRY, Step.DETAILS),
        ),
        Category.DISK_FULL: Say(
            QT_TRANSLATE_NOOP("Messages", "The disk is full"),
            QT_TRANSLATE_NOOP("Messages", "The clip could not be saved."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Make room, or choose another folder. Then fetch the clip again: that is free.",
            ),
            (Step.CHOOSE_FOLDER, Step.FETCH_AGAIN),
        ),
        Category.FOLDER_GONE: Say(
            QT_TRANSLATE_NOOP("Messages", "The clips folder is gone"),
            QT_TRANSLATE_NOOP(
                "Messages", "The folder for clips was moved, unplugged, or is not writable."
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Bring it back, or choose another folder. Then fetch the clip again: that is free.",
            ),
            (Step.CHOOSE_FOLDER, Step.FETCH_AGAIN),
        ),
        Category.FILE_GONE: Say(
            QT_TRANSLATE_NOOP("Messages", "The clip is no longer on the disk"),
            QT_TRANSLATE_NOOP("Messages", "The file was moved or deleted outside the program."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Put it back, or fetch it again while PiAPI still keeps it: that is free.",
            ),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.FILE_IN_USE: Say(
            QT_TRANSLATE_NOOP("Messages", "The file is in use by another program"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The clip is here, but could not be given its name: a virus scanner or another "
                "program holds the file.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages", "Nothing to do: the program tries again by itself until it is free."
            ),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.NOT_A_VIDEO: Say(
            QT_TRANSLATE_NOOP("Messages", "What came was not a video"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The download was damaged or was another kind of file, and was not kept.",
            ),
            QT_TRANSLATE_NOOP("Messages", "Fetch it again: that is free."),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.LINK_DEAD: Say(
            QT_TRANSLATE_NOOP("Messages", "The link to the clip has expired"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI keeps clips for a short time only."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Fetch again asks PiAPI for a new link: that is free. If there is none, "
                "the clip is lost.",
            ),
            (Step.FETCH_AGAIN, Step.DETAILS),
        ),
        Category.NO_LINK: Say(
            QT_TRANSLATE_NOOP("Messages", "PiAPI gave no link to the clip"),
            QT_TRANSLATE_NOOP("Messages", "The take is marked as done, but without a clip."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Check now asks once more, free. If it stays so, ask PiAPI with the task ID.",
            ),
            (Step.CHECK_NOW, Step.DETAILS),
        ),
        Category.NOT_KNOWN: Say(
            QT_TRANSLATE_NOOP("Messages", "PiAPI does not know this take"),
            QT_TRANSLATE_NOOP("Messages", "The account of this key has no task with this ID."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Check that the key is of the account that made the take, then check "
                "once more: that is free.",
            ),
            (Step.CHECK_NOW, Step.ENTER_KEY),
        ),
        Category.NOT_UNDERSTOOD: Say(
            QT_TRANSLATE_NOOP("Messages", "The answer was not understood"),
            QT_TRANSLATE_NOOP(
                "Messages", "PiAPI answered in a way that this version does not know."
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Check again later: that is free. If it stays so, an update of the "
                "program may help.",
            ),
            (Step.CHECK_NOW, Step.DETAILS),
        ),
        Category.ANSWER_LOST: Say(
            QT_TRANSLATE_NOOP("Messages", "Not confirmed"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The request was sent, but the answer never came. Nobody knows yet "
                "whether PiAPI took it.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The program looks for it in your account\u2019s history. Do not "
                "generate it again before that is clear.",
            ),
            (Step.CHECK_NOW, Step.DETAILS),
        ),
        Category.INTERRUPTED: Say(
            QT_TRANSLATE_NOOP("Messages", "Not confirmed"),
            QT_TRANSLATE_NOOP("Messages", "The program was closed while this take was being sent."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The program looks for it in your account\u2019s history. Do not "
                "generate it again before that is clear.",
            ),
            (Step.CHECK_NOW, Step.DETAILS),
        ),
        Category.REFUSED: Say(
            QT_TRANSLATE_NOOP("Messages", "PiAPI refused the request"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI did not accept these settings or this prompt."),
            QT_TRANSLATE_NOOP("Messages", "Change the prompt or the settings and generate again."),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
        ),
        Category.RENDER_FAILED: Say(
            QT_TRANSLATE_NOOP("Messages", "The render did not work"),
            QT_TRANSLATE_NOOP("Messages", "PiAPI accepted the take and could not finish it."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Generating it again is a new take at its full price. Another model may do better.",
            ),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
        ),
        Category.CANCELLED: Say(
            QT_TRANSLATE_NOOP("Messages", "The take was cancelled"),
            QT_TRANSLATE_NOOP("Messages", "It was cancelled at PiAPI, not by this program."),
            QT_TRANSLATE_NOOP("Messages", "Generating it again is a new take at its full price."),
            (Step.EDIT_PROMPT, Step.DETAILS),
            quotes=True,
        ),
        Category.BUDGET: Say(
            QT_TRANSLATE_NOOP("Messages", "That would go over your budget"),
            QT_TRANSLATE_NOOP("Messages", "The budget that you set does not have room for this."),
            QT_TRANSLATE_NOOP(
                "Messages", "Wait until the budget begins anew, or raise it in the settings."
            ),
            (Step.SETTINGS,),
        ),
        Category.HELD: Say(
            QT_TRANSLATE_NOOP("Messages", "Held back for you"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "An earlier take of the same press was not confirmed, so this one was not sent.",
            ),
            QT_TRANSLATE_NOOP(
                "Messages", "Clear up the other one first. Then send this one, or take it back."
            ),
        ),
        Category.JOURNAL: Say(
            QT_TRANSLATE_NOOP("Messages", "This could not be written down"),
            QT_TRANSLATE_NOOP(
                "Messages",
                "The program\u2019s own records cannot be written, so nothing is sent: "
                "a take without a record could be paid twice.",
            ),
            QT_TRANSLATE_NOOP("Messages", "Make room on the disk and start the program again."),
        ),
        Category.BUG: Say(
            QT_TRANSLATE_NOOP("Messages", "A fault of this program"),
            QT_TRANSLATE_NOOP("Messages", "Something went wrong here that should not."),
            QT_TRANSLATE_NOOP(
                "Messages",
                "Your takes are safe. Start the program again; if it comes back, copy "
                "the diagnostics from the settings.",
            ),
            (Step.SETTINGS, Step.DETAILS),
        ),
    }
)
