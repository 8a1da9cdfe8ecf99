using QuoteMiner.Learning;
using QuoteMiner.Models;
using QuoteMiner.Parsing;
using QuoteMiner.Tagging;
using QuoteMiner.Text;
using QuoteMiner.Training.Corpora;
using QuoteMiner.Training.Tagging;

namespace QuoteMiner.Training.Parsing;

/// <summary>Trains and measures the parser.</summary>
internal sealed class ParserCommands(Repository repository)
{
    public void Try(ParserSettings settings, string file, string tags)
    {
        var corpora = repository.Corpora;
        var clusters = new WordClusters(ModelFile.Read("words", File.ReadAllBytes(repository.ModelPath("words"))));
        var tagger = new PerceptronTagger(ModelFile.Read("tagger", File.ReadAllBytes(repository.ModelPath("tagger"))), clusters);
        var goldTrees = ParserCorpora.Gold(corpora);
        var newsTrees = ParserCorpora.News(corpora);
        if (!File.Exists(tags))
        {
            var (goldTags, newsTags) = new TagJackknife(new TaggerSettings(), clusters).Tag(goldTrees, newsTrees);
            File.WriteAllBytes(tags, [.. goldTags.Select(tag => (byte)tag), .. newsTags.Select(tag => (byte)tag)]);
        }

        var stored = Array.ConvertAll(File.ReadAllBytes(tags), tag => (PennTag)tag);
        var gold = ParsingCorpus.Of(goldTrees);
        stored.AsSpan(0, gold.Heads.Length).CopyTo(gold.Text.Tokens.Tags);
        var news = ParsingCorpus.Of(settings.Silver > 0 ? newsTrees : []);
        if (settings.Silver > 0)
        {
            stored.AsSpan(gold.Heads.Length).CopyTo(news.Text.Tokens.Tags);
        }

        var wikinews = ParsingCorpus.Of(settings.Wikinews > 0 ? ParserCorpora.Wikinews(corpora) : []);
        tagger.Annotate(wikinews.Text);
        var teacher = new ParserTrainer(settings, clusters).Learn(gold, news, wikinews);
        foreach (var (step, row) in new[] { (16, 1), (24, 1), (16, 2), (24, 2), (16, 4) })
        {
            var bytes = ParserTrainer.Pack(teacher, settings with { MoveByteStep = step, RelationByteStep = step, MoveSmallestRow = row, RelationSmallestRow = row });
            File.WriteAllBytes($"{file}-{step}-{row}", bytes);
            Console.WriteLine($"step {step} row {row}: {bytes.Length / 1000} kB");
            Evaluate(new TransitionParser(ModelFile.Read("parser", bytes), clusters, everySentence: true), tagger, corpora);
        }
    }

    public void Show(string file, string set, DependencyRelation relation)
    {
        var corpora = repository.Corpora;
        var clusters = new WordClusters(ModelFile.Read("words", File.ReadAllBytes(repository.ModelPath("words"))));
        var tagger = new PerceptronTagger(ModelFile.Read("tagger", File.ReadAllBytes(repository.ModelPath("tagger"))), clusters);
        var parser = new TransitionParser(ModelFile.Read("parser", File.ReadAllBytes(file)), clusters, everySentence: true);
        var corpus = ParserCorpora.Evaluation(corpora).First(c => c.Name.StartsWith(set, StringComparison.Ordinal)).Corpus;
        tagger.Annotate(corpus.Text);
        parser.Annotate(corpus.Text);
        var tokens = corpus.Text.Tokens;
        string Word(int i) => i < 0 ? "ROOT" : tokens.Span(i).GetText(corpus.Text.Source);
        foreach (var sentence in corpus.Text.Sentences.Items)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (corpus.Relations[i] == relation && tokens.Heads[i] != corpus.Heads[i] && corpus.Heads[i] != TreeSentence.Unknown)
                {
                    Console.WriteLine($"{Word(i)}/{tokens.Tags[i]} gold {Word(corpus.Heads[i])} ours {Word(tokens.Heads[i])}/{tokens.Relations[i]}  :: {string.Join(' ', Enumerable.Range(sentence.First, sentence.End - sentence.First).Select(Word))}");
                }
            }
        }
    }

    static void Evaluate(TransitionParser parser, PerceptronTagger tagger, CorpusFolder corpora)
    {
        foreach (var (name, corpus) in ParserCorpora.Evaluation(corpora))
        {
            tagger.Annotate(corpus.Text);
            var (unlabelled, labelled) = ParserEvaluation.Score(parser, corpus, name.EndsWith("words", StringComparison.Ordinal));
            Console.WriteLine(FormattableString.Invariant($"{name}: UAS {unlabelled:0.0000} LAS {labelled:0.0000}"));
            Console.Error.WriteLine("   " + string.Join(", ", ParserEvaluation.Confusions(corpus, 25)));
        }
    }
}
