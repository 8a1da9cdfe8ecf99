using NUnit.Framework;
using QuoteMiner.Cues;
using QuoteMiner.Entities;
using QuoteMiner.Mentions;
using QuoteMiner.Tagging;
using QuoteMiner.Text;

namespace QuoteMiner.Subjects;

internal sealed class TreeSubjectsTests
{
    // Heads are numbers of tokens from 1, 0 for the root.
    [TestCase("Park said so .", "2:nsubj 0:root 2:advmod 2:punct", "said", "Park", SubjectRelation.Adjacent)]
    [TestCase("Park nodded and said so .", "2:nsubj 0:root 4:cc 2:conj 4:advmod 2:punct", "said", "Park", SubjectRelation.Shared)]
    [TestCase("Park left , saying so .", "2:nsubj 0:root 4:punct 2:advcl 4:advmod 2:punct", "saying", "Park", SubjectRelation.Shared)]
    [TestCase("Park , who said so , left .", "7:nsubj 4:punct 4:nsubj 1:acl:relcl 4:advmod 1:punct 0:root 7:punct", "said", "Park", SubjectRelation.Relative)]
    [TestCase("“ No , ” said Park .", "2:punct 5:ccomp 2:punct 2:punct 0:root 5:nsubj 5:punct", "said", "Park", SubjectRelation.Inverted)]
    public void The_tree_tells_the_subject(string source, string tree, string cue, string subject, SubjectRelation relation)
    {
        var (text, found) = Find(source, tree, cue);
        Assert.That(found.InTree, Is.GreaterThanOrEqualTo(0), "no subject");
        Assert.That(HandMadeText.Words(text, text.Mentions[found.InTree].First, text.Mentions[found.InTree].End), Is.EqualTo(subject));
        Assert.That(found.InTreeRelation, Is.EqualTo(relation));
    }

    [Test]
    public void A_subject_inside_a_quotation_is_none_of_the_verb_outside()
    {
        var (_, found) = Find("“ Lee won , ” said so .", "3:punct 6:nsubj 6:ccomp 3:punct 3:punct 0:root 6:advmod 6:punct", "said");
        Assert.That(found.InTree, Is.EqualTo(-1));
    }

    static (AnnotatedText Text, CueSubject Subject) Find(string source, string tree, string words)
    {
        var text = HandMadeText.Of(source, new PerceptronTagger());
        var arcs = tree.Split(' ');
        for (var i = 0; i < arcs.Length; i++)
        {
            var colon = arcs[i].IndexOf(':', StringComparison.Ordinal);
            text.Tokens.Heads[i] = int.Parse(arcs[i].AsSpan(0, colon), System.Globalization.CultureInfo.InvariantCulture) - 1;
            text.Tokens.Relations[i] = DependencyRelations.Parse(arcs[i].AsSpan(colon + 1));
        }

        foreach (IStage stage in new IStage[] { new NameFinder(), new MentionFinder(), new CueFinder(), new SubjectFinder() })
        {
            stage.Annotate(text);
        }

        var index = Enumerable.Range(0, text.Cues.Count).First(i => HandMadeText.Words(text, text.Cues[i].First, text.Cues[i].End) == words);
        return (text, text.Subjects[index]);
    }
}
