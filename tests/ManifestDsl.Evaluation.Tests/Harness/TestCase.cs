using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Evaluation.Tests;

/// <summary>One piece of C# whose evaluation is compared with running it.</summary>
/// <remarks>
/// The body is one of: an expression; statements (they contain <c>return</c>); members of a static class, of which <c>Run</c> is
/// the declaration; or whole types, of which those marked <c>[Manifests]</c> hold the declarations. A line <c>//--</c> starts
/// another file.
/// </remarks>
internal sealed class TestCase
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private TestCase(string name, ImmutableArray<SyntaxTree> trees, TextSpan? marked)
    {
        Name = name;
        Trees = trees;
        Marked = marked;
    }

    public string Name { get; }

    /// <summary>The files, whose paths start with the name.</summary>
    public ImmutableArray<SyntaxTree> Trees { get; }

    /// <summary>What stood between <c>[|</c> and <c>|]</c>, in the first file.</summary>
    public TextSpan? Marked { get; }

    /// <param name="name">The name in messages.</param>
    /// <param name="body">The code.</param>
    /// <param name="number">Tells the case's namespace from those of the other cases in the same compilation.</param>
    public static TestCase Create(string name, string body, int number)
    {
        var trees = ImmutableArray.CreateBuilder<SyntaxTree>();
        TextSpan? marked = null;
        foreach (var file in body.Split("//--"))
        {
            var text = Unmark(Wrap(file, number, body.Contains("[Manifests", StringComparison.Ordinal)), out var span);
            marked ??= span;
            trees.Add(CSharpSyntaxTree.ParseText(text, ParseOptions, $"{name}#{trees.Count}.cs"));
        }

        return new TestCase(name, trees.ToImmutable(), marked);
    }

    public static string NameOf(string path) => path[..path.LastIndexOf('#')];

    private static string Wrap(string body, int number, bool isWhole)
    {
        var ns = $"namespace Cases.Case{number};\n";
        if (isWhole)
        {
            return ns + body;
        }

        var members =
            System.Text.RegularExpressions.Regex.IsMatch(body, @"static [\w<>?\[\], .()]+ Run(\(\)| =>| =| \{|;|<)") ? body
            : body.Contains("return ") || body.Contains("[|return") || body.Contains("throw ") && body.Contains(';') ? "public static object? Run()\n{\n" + body + "\n}"
            : "public static object? Run => " + body + ";";
        var modifier = body.Contains("int*", StringComparison.Ordinal) ? "unsafe " : "";
        return ns + $"public static {modifier}partial class Manifests\n{{\n" + members + "\n}\n";
    }

    private static string Unmark(string text, out TextSpan? span)
    {
        var start = text.IndexOf("[|", StringComparison.Ordinal);
        var end = text.IndexOf("|]", StringComparison.Ordinal);
        span = start < 0 || end < 0 ? null : TextSpan.FromBounds(start, end - 2);
        return span is null ? text : text.Remove(end, 2).Remove(start, 2);
    }
}
