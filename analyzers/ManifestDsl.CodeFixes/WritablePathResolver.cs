using System.Collections.Immutable;
using System.Text;
using ManifestDsl.Evaluation.Known;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.CodeFixes;

/// <summary>
/// Gives a container the volumes that it needs once its root file system is read-only. In the DSL tier that is a list of paths. In the raw tier it is a
/// mount and a volume of the pod, which must be written around the container: otherwise nothing is added.
/// </summary>
internal sealed class WritablePathResolver(SemanticModel model, KnownTypes known, CancellationToken cancellationToken)
{
    private const int LongestName = 63;

    /// <summary>The edits that add the volumes; none when they are written in a way that cannot be extended from here.</summary>
    public ImmutableArray<FieldFix> Resolve(ExpressionSyntax reported, FixRequest request)
    {
        if (request.WritablePaths.Count == 0)
        {
            return [];
        }

        BaseObjectCreationExpressionSyntax? container = null;
        foreach (var node in reported.AncestorsAndSelf())
        {
            if (node is not BaseObjectCreationExpressionSyntax creation)
            {
                continue;
            }

            var type = model.GetTypeInfo(creation, cancellationToken).Type;
            if (IsContainer(known.ApiTypeOf(type)))
            {
                return Titled(Items(creation, "WritablePaths", [.. request.WritablePaths.Select(Literal)]), request);
            }

            if (type?.Name == "V1Container" && known.IsModel(type))
            {
                container = creation;
            }
            else if (type?.Name == "V1PodSpec" && known.IsModel(type) && container is not null)
            {
                return Mounted(container, creation, request);
            }
        }

        return [];
    }

    private bool IsContainer(ITypeSymbol? type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Name == "Container" && known.IsDsl(t))
            {
                return true;
            }
        }

        return false;
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>A name for the volume: each container has its own. One <c>-</c> for whatever a name cannot have.</summary>
    private static string NameOf(string? container, string path)
    {
        var name = new StringBuilder(container ?? "writable");
        var isGap = true;
        foreach (var c in path)
        {
            if (!IsNameCharacter(c))
            {
                isGap = true;
                continue;
            }

            (isGap ? name.Append('-') : name).Append(char.ToLowerInvariant(c));
            isGap = false;
        }

        return name.ToString();
    }

    private static bool IsNameCharacter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9';

    private static ImmutableArray<FieldFix> Titled(ImmutableArray<FieldFix> edits, FixRequest request) => edits.IsEmpty
        ? edits
        : edits.SetItem(0, edits[0] with { Title = "a volume at " + string.Join(", ", request.WritablePaths) });

    private static FieldFix Extend(SyntaxNode target, ImmutableArray<MemberStep> members) => new(FixAction.Extend, target, members, "", "");

    private ImmutableArray<FieldFix> Mounted(BaseObjectCreationExpressionSyntax container, BaseObjectCreationExpressionSyntax pod, FixRequest request)
    {
        var writer = new ValueWriter(model, container.SpanStart);
        if (ValueWriter.ElementOf(PropertyOf(container, "VolumeMounts")?.Type) is not { } mount
            || ValueWriter.ElementOf(PropertyOf(pod, "Volumes")?.Type) is not { } volume
            || ApiProperties.PropertiesOf(volume).FirstOrDefault(static property => property.Name == "EmptyDir") is not { } emptyDir)
        {
            return [];
        }

        var mounts = ImmutableArray.CreateBuilder<string>();
        var volumes = ImmutableArray.CreateBuilder<string>();
        foreach (var path in request.WritablePaths)
        {
            var name = NameOf(request.Container, path);
            if (name.Length > LongestName || pod.ToString().Contains(Literal(name)))
            {
                return [];
            }

            var empty = writer.Creation(emptyDir.Type);
            mounts.Add($"{writer.Creation(mount)} {{ Name = {Literal(name)}, MountPath = {Literal(path)} }}");
            volumes.Add($"{writer.Creation(volume)} {{ Name = {Literal(name)}, EmptyDir = {empty}{(empty.EndsWith(")", StringComparison.Ordinal) ? "" : "()")} }}");
        }

        var inContainer = Items(container, "VolumeMounts", mounts.ToImmutable());
        var inPod = Items(pod, "Volumes", volumes.ToImmutable());
        return inContainer.IsEmpty || inPod.IsEmpty ? [] : Titled([.. inContainer, .. inPod], request);
    }

    private IPropertySymbol? PropertyOf(ExpressionSyntax host, string name) =>
        ApiProperties.PropertiesOf(model.GetTypeInfo(host, cancellationToken).Type).FirstOrDefault(property => property.Name == name);

    /// <summary>The edits that add items to the list in a property; none when it is not written as a list.</summary>
    private ImmutableArray<FieldFix> Items(BaseObjectCreationExpressionSyntax host, string name, ImmutableArray<string> items)
    {
        if (PropertyOf(host, name) is not { } property || host.ContainsDiagnostics)
        {
            return [];
        }

        var creation = new ValueWriter(model, host.SpanStart).ListCreation(property.Type);
        return Hosts.ValueOf(host, name) switch
        {
            null when Hosts.TakesMembers(host) && creation is not null => [.. items.Select(item => Extend(host, [new MemberStep(name, creation), MemberStep.Item(item)]))],
            CollectionExpressionSyntax list => [.. items.Select(item => Extend(list, [MemberStep.Item(item)]))],
            InitializerExpressionSyntax list => [.. items.Select(item => Extend(list, [MemberStep.Item(item)]))],
            BaseObjectCreationExpressionSyntax list => [.. items.Select(item => Extend(list, [MemberStep.Item(item)]))],
            _ => [],
        };
    }
}
