using QuoteMiner.Training;
using QuoteMiner.Training.Accuracy;
using QuoteMiner.Training.Attribution;
using QuoteMiner.Training.Coreference;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Entities;
using QuoteMiner.Training.Lemmas;
using QuoteMiner.Training.Parsing;
using QuoteMiner.Training.Tagging;

const string Usage = """
    usage: QuoteMiner.Training words|tagger|lemmas|entities|parser|all  train and write src/QuoteMiner/Models/NAME.bin and NAME.md
           QuoteMiner.Training try tagger|entities FILE [NAME=VALUE …]  train with other settings into FILE and print the scores; Fold=K Folds=N leaves out
                                                              the articles of polnear-train whose place in the file leaves K when divided by N
           QuoteMiner.Training try parser FILE TAGS [NAME=VALUE …]  the same; TAGS is a file that keeps the jackknifed tags from trial to trial
           QuoteMiner.Training coreference                    train the links of pronouns, write model and card
           QuoteMiner.Training try coreference FILE [NAME=VALUE …]  with other settings into FILE; prints the scores of a half of GAP left out
           QuoteMiner.Training evaluate coreference           print the scores
           QuoteMiner.Training evaluate tagger|entities|parser [FILE]  print scores and time of the package's model or of another
           QuoteMiner.Training evaluate lemmas|universal-tags print the scores
           QuoteMiner.Training verify attribution FOLDER      as below
           QuoteMiner.Training verify words|tagger|lemmas|entities|coreference|parser …  train again in memory; exit status 1 where the package's file has other bytes
           QuoteMiner.Training accuracy                       measure everything and write docs/accuracy.md
           QuoteMiner.Training jackknife FOLDER               train tagger, names and parser without each of four folds of the articles
           QuoteMiner.Training attribution FOLDER             train the attribution on analyses by those, cross-validate it, write model and card
           QuoteMiner.Training cross-validate FOLDER [ERRORS] [NAME=VALUE …]  print the figures of articles left out; ERRORS is a file for the errors
           QuoteMiner.Training leave-publisher-out FOLDER [NAME=VALUE …]  the same, publisher by publisher
           QuoteMiner.Training diagrams FOLDER                draw docs/reliability.svg and docs/coverage.svg from the confidences of articles left out
    """;

try
{
    switch (args)
    {
        case ["words"]:
            Commands().Words();
            break;
        case ["tagger"]:
            Commands().Tagger(new TaggerSettings());
            break;
        case ["lemmas"]:
            Commands().Lemmas(new LemmaSettings());
            break;
        case ["parser"]:
            Parser().Train();
            break;
        case ["entities"]:
            Commands().Entities(new NameSettings());
            break;
        case ["all"]:
            Commands().Words();
            Commands().Tagger(new TaggerSettings());
            Commands().Lemmas(new LemmaSettings());
            Commands().Entities(new NameSettings());
            Parser().Train();
            break;
        case ["try", "tagger", var file, .. var settings]:
            Commands().Tagger(TrainingSettings.Change(new TaggerSettings(), settings), file);
            break;
        case ["try", "parser", var file, var tags, .. var settings]:
            Parser().Try(TrainingSettings.Change(new ParserSettings(), settings), file, tags);
            break;
        case ["try", "entities", var file, .. var settings]:
            Commands().Entities(TrainingSettings.Change(new NameSettings(), settings), file);
            break;
        case ["coreference"]:
            new CoreferenceCommands(Repository.Find()).Train(new CoreferenceSettings());
            break;
        case ["try", "coreference", var file, .. var settings]:
            new CoreferenceCommands(Repository.Find()).Try(TrainingSettings.Change(new CoreferenceSettings(), settings), file);
            break;
        case ["evaluate", "coreference"]:
            new CoreferenceCommands(Repository.Find()).Evaluate();
            break;
        case ["evaluate", "entities", .. var file] when file.Length < 2:
            Commands().EvaluateEntities(file.FirstOrDefault());
            break;
        case ["evaluate", "tagger", .. var files] when files.Length < 2:
            Commands().EvaluateTagger(files.FirstOrDefault());
            break;
        case ["evaluate", "parser", .. var files] when files.Length < 2:
            Parser().Evaluate(files.FirstOrDefault());
            break;
        case ["evaluate", "universal-tags"]:
            Commands().EvaluateUniversalTags();
            break;
        case ["evaluate", "lemmas"]:
            Commands().EvaluateLemmas();
            break;
        case ["verify", "attribution", var folder]:
            return Attribution(folder).Verify() ? 0 : 1;
        case ["verify", .. var names] when names.Length > 0:
            return names.All(Commands().Verify) ? 0 : 1;
        case ["accuracy"]:
            AccuracyCommand.Run(Repository.Find());
            break;
        case ["jackknife", var folder]:
            Attribution(folder).Jackknife();
            break;
        case ["attribution", var folder, .. var settings]:
            Attribution(folder).Train(TrainingSettings.Change(new AttributionSettings(), settings));
            break;
        case ["cross-validate", var folder, .. var settings] when settings is [var first, ..] && !first.Contains('='):
            Attribution(folder).CrossValidate(TrainingSettings.Change(new AttributionSettings(), settings[1..]), settings[0]);
            break;
        case ["cross-validate", var folder, .. var settings]:
            Attribution(folder).CrossValidate(TrainingSettings.Change(new AttributionSettings(), settings));
            break;
        case ["leave-publisher-out", var folder, .. var settings]:
            Attribution(folder).LeavePublisherOut(TrainingSettings.Change(new AttributionSettings(), settings));
            break;
        case ["diagrams", var folder]:
            Attribution(folder).DrawDiagrams(new AttributionSettings());
            break;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }

    return 0;
}
catch (Exception exception) when (exception is CorpusException or ArgumentException or InvalidDataException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static TrainingCommands Commands() => new(Repository.Find());

static ParserCommands Parser() => new(Repository.Find());

static AttributionCommands Attribution(string folder) => new(Repository.Find(), folder);
