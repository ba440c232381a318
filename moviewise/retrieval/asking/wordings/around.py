"""What people say around a question, whatever they ask. Must not know what is asked."""

BEFORE = """
(please|hey|hi|hello|ok|okay|so|and|but|well|now|um|also|yo|oh|hmm|right|quick question|\
question|quick one|sorry|excuse me|ahoy|hiya)
(please|hey|hi|so|ok|) (can|could|would|will) you (please|kindly|maybe|) (tell me|remind me|\
say|check|look up|help me|find out|confirm)
(do|did|would) you (happen to|even|) (know|remember|recall|have any idea)
(i|we) (want|would like|need|would love|wanted|have|must) to (know|ask|find out|check|look up)
(i was|im|i am|just|we were|ive been|been) (wondering|asking myself|thinking|trying to \
remember|trying to find out|curious|trying to settle)
(i|we) (forgot|forget|always forget|cant remember|never remember|dont know|keep forgetting|\
dont remember|have no idea)
(tell me|remind me|any idea|any clue|no idea|do tell|help me out|help|let me know|could you \
say|genuine question|stupid question|silly question|serious question|random question|one more \
question|another one|last question|next question|out of curiosity|just curious|for a quiz|pub \
quiz|trivia time|quiz question|for my homework|for school|settle an argument|settle a bet|to \
settle a debate|bet with my brother|asking for a friend|my wife asks|my kid wants to know|my \
friend asked)
(the film|the movie|movie|about the movie|about the film|regarding|concerning|about|re)
(my|our) (wife|husband|dad|mum|mom|friend|sister|brother|boss|flatmate|girlfriend|neighbour|\
kids|son|teacher|aunt) (wants to know|asks|asked me|keeps asking|was asking|wonders|claims to \
know)
(we are watching|im watching|i just watched|we watched|just saw|about to watch|planning to \
watch|thinking of watching|we want to watch|tonight we watch) (it|that|this|something|) (and|\
so|)
(from memory|if you know|honestly|seriously|for real|actually|by the way|btw|you know|listen|\
look|ok so|alright)
"""

AFTER = """
(please|thanks|thank you|cheers|ta|exactly|again|though|then|actually|by the way|anyway|lol|\
haha|you know|roughly|tbh|pls|anyone|now|today|ffs|mate|buddy|man|dude|my friend|sir|dear|ever)
(do you know|any idea|can you tell me|can you say|if you know|i forgot|i forget|i cant \
remember|no idea|just curious|asking for a friend|if i may ask|if thats ok|thanks in advance|\
if possible|do you have that|according to your data|in your data|going by your data|as far as \
you know|would you know|you know that one|tell me|remind me|right|need it for a quiz|for a \
quiz|its for my homework)
(the|) (film|movie|one|the one)
(the|) (old|original|new|famous|first|classic|animated|black and white|PLACE|GENRE) (one|film|\
movie|version)
(the|) (one|film|movie|version) (with PERSON|by PERSON|from YEAR|of YEAR|with X|from the \
DECADE|with the X)
(the|) (YEAR|PERSON|X|GENRE) (one|film|movie|version)
(as in|i mean|meaning) (the|) (YEAR|PERSON|X|original|GENRE|film|filmmaker) (one|film|version|\
movie|)
"""
