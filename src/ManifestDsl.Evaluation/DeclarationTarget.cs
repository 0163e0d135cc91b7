using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;
using ManifestDsl.Evaluation.Values;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation;

/// <summary>One evaluation of a declaration: the member and, where that takes one, the environment.</summary>
/// <param name="Member">The member.</param>
/// <param name="Environment">The environment; null for a member without a parameter.</param>
/// <param name="Argument">The member of the enum that stands for the environment; null with it.</param>
/// <param name="Problem">What keeps the declaration from being evaluated at all; then there is no environment.</param>
public sealed record DeclarationTarget(ISymbol Member, TargetEnvironment? Environment = null, IFieldSymbol? Argument = null, TargetProblem? Problem = null)
{
    /// <summary>A member without a parameter once, others for each environment in the order in which the enum declares them.</summary>
    public static ImmutableArray<DeclarationTarget> Of(ISymbol declaration)
    {
        if (declaration is not IMethodSymbol { Parameters: [{ Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type } parameter] })
        {
            return [new(declaration)];
        }

        var members = MembersOf(type);
        if (ProblemOf(type, members) is { } message)
        {
            return [new(declaration, Problem: new(message.Rule, message.Text, parameter))];
        }

        ImmutableArray<string> names = [.. members.Select(static member => member.Name)];
        return [.. members.Select(member => new DeclarationTarget(declaration, new TargetEnvironment(member.Name, names), member))];
    }

    /// <summary>In the order of the source; of several names for one value the first.</summary>
    private static List<IFieldSymbol> MembersOf(INamedTypeSymbol type)
    {
        var members = new List<IFieldSymbol>();
        var values = new HashSet<ulong>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value } field && values.Add(EnumTexts.Bits(value)))
            {
                members.Add(field);
            }
        }

        return members;
    }

    private static (RuleMetadata Rule, string Text)? ProblemOf(INamedTypeSymbol type, List<IFieldSymbol> members)
    {
        if (members.Count == 0)
        {
            return (DeclarationRules.NotEvaluable, $"The enum '{type.Name}' has no members, so this declaration has no environment and gives no YAML: add a member for each environment");
        }

        if (members.Count > Budgets.Environments)
        {
            return (
                DeclarationRules.NotEvaluable,
                $"The enum '{type.Name}' has {members.Count} members, and a declaration can have {Budgets.Environments} environments at most: use an enum of environments alone, or mark a helper [ManifestIgnore]");
        }

        var folders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in members)
        {
            var folder = TargetEnvironment.FolderOf(member.Name);
            if (folders.TryGetValue(folder, out var other))
            {
                return (DeclarationRules.SameFile, $"The environments '{other}' and '{member.Name}' of '{type.Name}' would both be written to the folder '{folder}': rename one of them");
            }

            folders.Add(folder, member.Name);
        }

        return null;
    }
}

/// <summary>Why a declaration cannot be evaluated for its environments.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">The message.</param>
/// <param name="At">The parameter that takes the environment.</param>
public sealed record TargetProblem(RuleMetadata Rule, string Message, IParameterSymbol At);
