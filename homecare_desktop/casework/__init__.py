"""What an officer does: one module a group of verbs, one public function one transaction."""
