using ManifestDsl.Engine.Policy;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestDsl.Evaluation.Reporting;

/// <summary>Whether the compiler would report a rule at a place, by the options that it goes by, in their order.</summary>
internal static class EffectiveSeverity
{
    /// <summary>True unless NoWarn, .editorconfig, .globalconfig or a pragma turns the rule off there. Attributes are not looked at.</summary>
    public static bool IsReported(RuleMetadata rule, Location location, CompilationOptions options, CancellationToken cancellationToken)
    {
        if (!IsOn(rule, location.SourceTree, options, cancellationToken))
        {
            return false;
        }

        // A Dockerfile has no pragmas.
        return location.SourceTree is not { } tree || !IsDisabledByPragma(rule.Id, tree.GetRoot(cancellationToken), location.SourceSpan.Start);
    }

    /// <summary>The same without pragmas; without a file, by the options of the whole compilation.</summary>
    public static bool IsOn(RuleMetadata rule, SyntaxTree? tree, CompilationOptions options, CancellationToken cancellationToken)
    {
        // First the command line, then the options of the file, then those of the compilation.
        if (options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var severity) && severity != ReportDiagnostic.Default)
        {
            return severity != ReportDiagnostic.Suppress;
        }

        if (options.SyntaxTreeOptionsProvider is { } provider
            && ((tree is not null && provider.TryGetDiagnosticValue(tree, rule.Id, cancellationToken, out severity)) || provider.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out severity))
            && severity != ReportDiagnostic.Default)
        {
            return severity != ReportDiagnostic.Suppress;
        }

        return rule.IsEnabledByDefault;
    }

    private static bool IsDisabledByPragma(string id, SyntaxNode root, int position)
    {
        var isDisabled = false;
        for (var directive = root.GetFirstDirective(); directive is not null && directive.SpanStart < position; directive = directive.GetNextDirective())
        {
            if (directive is PragmaWarningDirectiveTriviaSyntax pragma && (pragma.ErrorCodes.Count == 0 || pragma.ErrorCodes.Any(code => code.ToString() == id)))
            {
                isDisabled = pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword);
            }
        }

        return isDisabled;
    }
}
