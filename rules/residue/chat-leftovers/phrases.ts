/** Beginnings of a line that only an assistant writes. Lower case, plain words; the whole line is reported. */
export const lineOpeners = `
as a language model
as an ai
as requested
below is a paraphrased version
below is a rewritten version
below is the translated
below is the translation
certainly here
certainly here's
certainly i can
feel free to ask
here are a few alternatives
here is a paraphrased
here is a possible translation
here is a revised
here is a rewrite
here is a rewritten
here is a summary of the article
here is a translation
here is an english translation
here is my translation
here is the article
here is the english
here is the final
here is the paraphrased
here is the polished
here is the requested
here is the revised
here is the rewritten
here is the text
here is the translated
here is the translation
here is your
here's a paraphrased
here's a polished
here's a revised
here's a rewrite
here's a rewritten
here's a translation
here's an english translation
here's my translation
here's the english
here's the paraphrased
here's the polished
here's the revised
here's the rewritten
here's the text
here's the translated
here's the translation
here's your
hope this helps
i am unable to translate
i apologize but i
i apologize for the confusion
i apologize for any confusion
i can help with that
i cannot translate
i can't assist
i can't help with
i can't translate
i have translated
i hope this helps
i hope this translation
i'd be happy to help
i'm happy to help
i'm sorry but as an
i'm sorry but i can't
i'm sorry but i cannot
i'm unable to
if you have any further questions
if you have any other questions
if you need any further
if you need further assistance
if you provide the
if you would like me to
if you'd like me to
is there anything else i can
is there anything else you
let me know if you need
let me know if you want
let me know if you would
let me know if you'd
note that i have
note that the translation
please let me know if
please note that i have
please note that this is a machine
please note that this translation
please provide the text
please provide the article
sorry but i can't
sorry but i cannot
sure here
sure here's
sure i can
sure i'd be happy
target text
the following is a paraphrased
the following is a translation
the following is the translation
the provided text
the text you provided
the translated text
the translation is as follows
the translation of the
this is a machine translation
this is a translation of
this is the translation
translate the following
translated by deepl
translated by google
translated from
translated text
translated version
translated with deepl
translated with google
translation note
translation of the
would you like me to
you are a professional translator
you are a translator
`;

/** Phrases that give an assistant away wherever they stand outside quotation marks. */
export const anywhere = `
as a large language model
as an ai assistant
as an ai language model
as an ai model
i am an ai
i'm an ai
in the provided text
knowledge cutoff
my knowledge cutoff
my last knowledge update
my training data
the english translation of this
the original text says
the source text says
the text you provided
`;
