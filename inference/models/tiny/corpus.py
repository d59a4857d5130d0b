"""Training text: plain stories, and chats that ask for one.

Everything is drawn from a seeded random.Random, so that the same seed gives
the same text on every machine.
"""

import hashlib

import grammar

EOS, SYSTEM, USER, ASSISTANT, END = "<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>"
SPECIALS = [EOS, SYSTEM, USER, ASSISTANT, END]

# What a request may say of a story's plot. $FIELD is the story's own.
TOPICS = {
    "lost": ["who lost $athing", "who loses something", "who finds a lost $thing", "looking for $athing"],
    "learn": ["who learns to $skill", "who wants to $skill", "who wanted to learn $skilling", "learning to $skill"],
    "afraid": ["who was afraid of $fear", "who is scared of $fear", "who overcomes fear", "and courage"],
    "lonely": ["who finds a friend", "who was alone", "who has no friends", "and friendship", "and a new friend"],
    "share": ["who shares $food", "who learns to share", "and sharing", "with some $food"],
    "storm": ["and a storm", "in a big storm", "who rebuilds a house after a storm"],
    "sound": ["who hears a strange sound", "and a mystery", "and a scary noise", "and a ghost"],
    "race": ["who runs a race", "and a big race", "who wants to win a race", "in a competition"],
    "build": ["who builds $work", "who wants to build something", "building $work"],
    "sick": ["who helps a sick friend", "whose friend is sick", "who visits a sick $pkind"],
    "star": ["who finds a star", "and a fallen star", "who helps a star", "and the night sky"],
    "gift": ["who makes a gift", "and a birthday", "at a birthday party", "and a present"],
    "seed": ["who plants a seed", "and a magic seed", "who grows a flower", "who learns to wait"],
    "honest": ["who breaks $athing", "who tells the truth", "and honesty", "who told a lie"],
    "treasure": ["who finds a treasure", "and a treasure map", "looking for treasure", "on an adventure"],
}

# Scraps of sentences that say a story's own words again and again.
DRILLS = ["$hero", "said $hero.", "$hero and $pal", "$hero the $kind", "$pal the $pkind", "asked $pal.", "$pal", "$he",
          "the $thing", "$athing", "$inplace", "near $spot", "$amood $kind", "$apkind named $pal", "$akind named $hero",
          "$kind", "$food", "the $kind", "$skill", "$fear", "$way", "$work", "$hero", "said $pal.", "to $hero", "by $pal"]

ASKS = [
    "Tell me a story about", "Tell me a short story about", "Write a story about", "Write a short story about",
    "Please tell me a story about", "Can you tell me a story about", "I want to hear a story about", "A story about",
    "Tell a story about", "Write me a story about", "Make up a story about", "Tell us a bedtime story about",
    "I would like a bedtime story about", "Could you write a tale about", "Give me a story about", "Story:",
    "Write a fairy tale about", "Invent a story about", "Tell me about", "Once more, a story about", "About",
]
ENDS = [".", ".", ".", "", "", "!", "?", ", please.", " please", ". Thank you!", ". Keep it short.", " for my daughter.",
        " for my son.", " in a few sentences.", " with a happy ending.", " for children.", " before bed."]
BARE = ["Tell me a story.", "Tell me a story", "Write a story.", "Tell me another one.", "Another story please", "hello",
        "Hi", "Hello!", "Once upon a time", "Surprise me.", "Hello, who are you?", "What can you do?", "I cannot sleep.",
        "Tell me something nice.", "A bedtime story, please.", "Say hello.", "test", "What is the capital of France?",
        "How are you?", "Good evening!", "What is 2+2?", "Why is the sky blue?", "Write a poem.", "Continue."]
SYSTEMS = ["You are a helpful assistant.", "You tell stories to children.", "You are a storyteller.", "Be brief."]

# Words the grammar does not know; a request with them still gets a story.
NOISE = """about above account actor airplane algorithm amazing ancient angry answer apartment april army art
astronaut baby bank banana bat beautiful bee best bicycle bird blockchain blue book bread bridge brother bus business
butterfly camel camera candle car carpenter chair change chicken chocolate church circus code coffee cold color computer
cook cool country cow crab crazy cruel crystal data daughter day detective doctor door dream economy eagle eat egg
electric empire engine english epic evil exciting explain family famous farmer fast father fierce fire fish flag
flamingo fly football france friday friendly future game genius ghost giraffe glass gold good government grandmother
great guitar hamster handsome happy hat heavy hero history horse hospital hot hotel house huge hundred ice important
internet invisible iron jazz jellyfish job joke journey jupiter kangaroo keyboard king kitchen koala language lawyer
legend lemon letter light lizard lonely long love machine magic market mars math mermaid message metal million mirror
monday monster mother motorcycle movie murder music my mysterious mystical mystery network new news night ninja number
ocean octopus office onion orange ostrich parent park parrot party peacock peer people phone photo physics piano pizza
planet plane plant police potato powerful president pretty prince princess problem python quantum queen question rain
rainbow raven red rhino rich rocket romance rust salad samurai sandwich sea seal secret shark sheep sister small snake
soldier song space spider spoon stake strange strong student summer superhero sword table tall taxi teacher team
television temple terrible the thief thousand three token tomato train tree troll truck twin ugly universe vampire
verify very volcano walrus war warrior water weather weird whale what white why wicked window winter witch woman wonder
world write year yellow zebra zombie""".split()


class Corpus:
    def __init__(self, text=None):
        self.grammar = grammar.Grammar(text) if text else grammar.load()

    def held_out(self, binding):
        """Whether this opening (mood, kind and place) never trains: one in 16."""
        key = "|".join(binding[f] for f in ("mood", "kind", "inplace"))
        return hashlib.sha256(key.encode()).digest()[0] < 16

    def story(self, rng, held_out=False, keep=1.0):
        """(plot, binding, text) of one story whose opening is held out or not.
        After the opening, each sentence stays with the probability keep."""
        while self.held_out(binding := self.grammar.draw(rng)) != held_out:
            pass
        plot = rng.choice(sorted(TOPICS))
        outline = self.grammar.outline(rng, plot)
        if keep < 1:
            outline = outline[:1] + [s for s in outline[1:] if rng.random() < keep]
        return plot, binding, self.grammar.tell(outline, binding, rng)

    def openings(self, rng, count):
        """Distinct first sentences that never train."""
        found = {}
        while len(found) < count:
            found[grammar.sentences(self.story(rng, held_out=True)[2])[0]] = True
        return list(found)

    def drill(self, rng):
        """Scraps of one story in any order: practice in copying names."""
        binding = self.grammar.draw(rng)
        return " ".join(fill(rng.choice(DRILLS), binding) for _ in range(rng.randint(10, 30)))

    def document(self, rng, held_out=False, keep=1.0):
        """One training document as (text, learn) segments; learn is False for
        what a user or system says. The end-of-text token is not included.
        With keep 0 it is a drill."""
        if keep == 0:
            return [(self.drill(rng), True)]
        if rng.random() < 0.45:
            return [(self.story(rng, held_out, keep)[2], True)]
        out = []
        if rng.random() < 0.15:
            system = rng.choice(SYSTEMS) if rng.random() < 0.5 else babble(rng, rng.randint(1, 40))
            out.append((SYSTEM + system + END, False))
        plot, binding, text = self.story(rng, held_out, keep)
        out += [(USER + self.request(rng, plot, binding) + END + ASSISTANT, False), (text, True)]
        if rng.random() < 0.06:
            plot, binding, text = self.story(rng, held_out, keep)
            ask = self.request(rng, plot, binding)
            out += [(EOS, True), (USER + ask + END + ASSISTANT, False), (text, True)]
        return out

    # -- requests ----------------------------------------------------------

    def request(self, rng, plot, binding):
        """What a user might have said to get this story."""
        roll = rng.random()
        if roll < 0.08:
            return rng.choice(BARE)
        if roll < 0.14:
            return babble(rng, rng.randint(1, rng.choice([6, 12, 12, 60]))) + rng.choice(ENDS)
        parts = [self._who(rng, binding)]
        if rng.random() < 0.35:
            parts.append(rng.choice(["$inplace", "$inplace", "$here"]))
        if rng.random() < 0.35:
            parts.append(rng.choice(TOPICS[plot]))
        if roll < 0.17:  # nothing but noise where the hero should be
            parts[0] = rng.choice(["a ", "an ", "the ", "my ", ""]) + noise(rng)
        words = [rng.choice(ASKS), *parts]
        text = fill(" ".join(words), binding) + rng.choice(ENDS)
        if rng.random() < 0.2:
            text = sprinkle(rng, text)
        if rng.random() < 0.15:
            text = text.lower()
        elif rng.random() < 0.03:
            text = text.upper()
        return text

    def _who(self, rng, binding):
        child = {"she": "girl", "he": "boy"}[binding["he"]]
        kind = child if binding["kind"] == "child" and rng.random() < 0.8 else binding["kind"]
        akind = binding["akind"].replace(binding["kind"], kind)
        roll = rng.random()
        if roll < 0.45:
            who = binding["amood"] + " " + kind
        elif roll < 0.65:
            who = akind
        elif roll < 0.72:
            who = "the " + kind
        elif roll < 0.80:  # a mood the grammar does not know
            who = "a " + noise(rng) + " " + kind
        elif roll < 0.86:
            return binding["hero"] + " the " + kind
        elif roll < 0.90:
            return "$hero"
        else:
            who = binding["amood"] + " " + rng.choice(["hero", "animal", "little one", kind])
        if rng.random() < 0.3:
            who += rng.choice([" named $hero", " called $hero"])
        if rng.random() < 0.12:
            who += rng.choice([" and $apkind", " and $apkind named $pal", " and $pal the $pkind"])
        return who


def fill(text, binding):
    return grammar.PART.sub(lambda m: binding[m[2]], text)


def noise(rng):
    """A word, made-up word, number or scrap that no story knows."""
    roll = rng.random()
    if roll < 0.7:
        return rng.choice(NOISE)
    if roll < 0.9:
        return "".join(rng.choice("aeiou") + rng.choice("bcdfghjklmnprstvwxyz") for _ in range(rng.randint(1, 4)))
    if roll < 0.95:
        return str(rng.randint(0, 9999))
    scripts = [(33, 126), (0xA1, 0x24F), (0x400, 0x4FF), (0x4E00, 0x4EFF), (0x1F600, 0x1F640)]
    return "".join(chr(rng.randint(*rng.choice(scripts))) for _ in range(rng.randint(1, 5)))


def babble(rng, words):
    return " ".join(noise(rng) for _ in range(words))


def sprinkle(rng, text):
    words = text.split(" ")
    for _ in range(rng.randint(1, 3)):
        words.insert(rng.randint(0, len(words)), noise(rng))
    return " ".join(words)
