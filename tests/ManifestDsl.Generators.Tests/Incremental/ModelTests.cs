using System.Collections;
using System.Reflection;
using ManifestDsl.Generators.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ManifestDsl.Generators.Tests.Incremental;

/// <summary>What the driver keeps between runs holds nothing that would keep a compilation alive or never be equal.</summary>
public sealed class ModelTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SyntaxReference), typeof(Location),
        typeof(SemanticModel), typeof(IOperation), typeof(AttributeData), typeof(SourceText), typeof(Exception), typeof(Delegate),
    ];

    [Fact]
    public void Models_hold_no_compiler_objects()
    {
        var run = GeneratorRun.Of(TestCompilation.Of(
            new("Hello.cs", Sources.Hello),
            new SourceFile("Policies.cs", Sources.Class("    public static PodPolicy Strict => new(\"strict\") { Privileged = false };", "Policies")),
            new SourceFile("Failing.cs", Sources.Class("    public static ConfigMap Bad => new(Environment.MachineName);\n    public static Deployment Empty => new(\"e\");"))));
        var steps = run.Steps.ToList();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);

        Assert.Equal(TrackedSteps.Names.Order(), steps.Select(static s => s.Name).Distinct().Order());
        foreach (var (name, step) in steps)
        {
            foreach (var (value, _) in step.Outputs)
            {
                Walk(value, name, seen);
            }
        }

        // The walk came to the leaves of the trees.
        Assert.Contains(seen, static o => o is Engine.Model.ScalarNode { Text: "LOG_LEVEL" or "info" });
    }

    [Fact]
    public void The_walk_finds_what_is_hidden()
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);

        Assert.ThrowsAny<Exception>(() => Walk(new { List = new object[] { "a", Location.None } }, "test", seen));
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true })
        {
            return;
        }

        Assert.False(Array.Exists(Forbidden, type => type.IsInstanceOfType(value)), $"{path} holds a {value.GetType()}");
        if (value is not ValueType && !seen.Add(value))
        {
            return;
        }

        if (value is Array array)
        {
            foreach (var item in (IEnumerable)array)
            {
                Walk(item, path + "[]", seen);
            }

            return;
        }

        for (var type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                Walk(field.GetValue(value), path + "." + field.Name, seen);
            }
        }
    }
}
